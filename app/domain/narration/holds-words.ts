import type { CapKind } from "../report-types";

const listed = new Intl.ListFormat("en-GB");

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

const counted = (count: number) => NUMBERS[count] ?? String(count);

/** What is said of the rules that hold a level, and of a level that none holds. */
export const holdsWords = {
  nothing: {
    title: (level: number | null, name: string) =>
      level === null
        ? "No level yet: not enough is known."
        : `Level ${level}, ${name}: no rule holds it below its score.`,
    text: (names: readonly string[]) =>
      names.length === 0
        ? ""
        : `${names.length === 1 ? "What would move it is its lowest pitfall" : "What would move it are its lowest pitfalls"}: ${listed.format(names)}.`,
  },
  waiting: {
    title: (level: number | null, name: string) => `Level ${level}, ${name}, by its score.`,
    critical: (level: number, names: readonly string[]) =>
      names.length === 1
        ? `A harmful practice would hold it here even if the score rose: ${listed.format(names)}. As long as it lasts, the whole cannot rise above level ${level}; ending it comes first.`
        : `${counted(names.length)} harmful practices would hold it here even if the score rose: ${listed.format(names)}. As long as they last, the whole cannot rise above level ${level}; ending them comes first.`,
    unknown: (level: number, names: readonly string[]) =>
      `Not known, and too important to guess: ${listed.format(names)}. Until it is known, the whole cannot rise above level ${level}.`,
    "no-listening": (level: number) =>
      `As long as customers rate this organisation nowhere, the whole cannot rise above level ${level}, however high the score.`,
  },
  lede: "A few practices spoil a number whatever else is done well, so they limit the level whatever the score. Each rule names the answers that set it off, and what would follow if this one thing changed and the score stayed as it is.",
  to: (level: number) => `Holds the whole at level ${level} or below`,
  caps: {
    critical: "A practice that does harm as it stands.",
    unknown: "Not known, and too important to guess.",
    core: "The lowest of those that weigh double: the whole stands at most one level above it.",
    weakest: "A pitfall at the bottom of the scale.",
    "no-listening": "Customers do not rate this organisation anywhere, so nothing here rests on their word.",
  } satisfies Record<CapKind, string>,
  surveys: "No place where customers rate this organisation",
  without: (level: number, name: string) => `If this one thing changed: level ${level}, ${name}.`,
  withoutAll: (level: number, name: string) => `If all of these changed: level ${level}, ${name}.`,
  withoutNothing: (level: number, name: string) =>
    `If this one thing changed: still level ${level}, ${name}; other rules hold it too.`,
} as const;

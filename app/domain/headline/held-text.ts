import type { Instrument } from "../instrument";
import type { Holding, OverallStanding } from "../report-types";
import { words } from "./headline-words";

/** What holds the level, in a title and a sentence or two: by how much, by what, and what one change would do. */
export function heldText(
  { level, levelName, uncappedLevel }: OverallStanding,
  rules: readonly Holding[],
  instrument: Instrument,
): { readonly title: string; readonly text: string } {
  const nameOf = (wanted: number | null) => instrument.levels.find((each) => each.level === wanted)?.name ?? "";
  const lowest = rules.filter(({ cap }) => cap === level);
  const decisive = rules.find(({ without }) => without > (level ?? 0));
  return {
    title: words.heldAt(level ?? 0, levelName ?? "", by(lowest)),
    text: [
      words.withoutAll(uncappedLevel ?? 0, nameOf(uncappedLevel)),
      decisive === undefined
        ? words.noSingle
        : rules.length === 1
          ? null
          : words.withoutOne(thing(decisive, instrument), decisive.without, nameOf(decisive.without)),
    ]
      .filter((sentence) => sentence !== null)
      .join(" "),
  };
}

/** Pitfalls counted as pitfalls where only they hold it, else rules. */
function by(lowest: readonly Holding[]): string {
  const pitfalls = lowest.every(({ kind, cap }) => kind === "core" && cap === 2);
  return pitfalls ? words.pitfallsAt1(lowest.length) : words.otherRules(lowest.length);
}

/** The name of what a rule is about: its question, its pitfall, or the missing listening. */
function thing({ id }: Holding, { questions, pitfalls }: Instrument): string {
  return (
    questions.find((question) => question.id === id)?.name.toLowerCase() ??
    pitfalls.find((pitfall) => pitfall.id === id)?.title.toLowerCase() ??
    words.surveys
  );
}

import { uncapitalised } from "./uncapitalised";

/** The joints of the board's sentence and its lede; the clauses themselves are content. */
export const words = {
  both: (first: string, second: string) => `${capitalised(first)}, and ${second}.`,
  one: (first: string) => `Most of what was looked at may be sound, but ${first}.`,
  onlyOne: (first: string) => `${capitalised(first)}.`,
  sound: "As far as these answers go, what is measured here may be trusted.",
  tooLittle: (open: number, asked: number) =>
    `Too little is known for a verdict: ${open} of ${asked} questions have no answer yet.`,
  tooLittleBut: (clauses: readonly string[]) =>
    `Too little is known for a verdict, but already ${clauses.join(", and ")}.`,
  nothing: "Nothing was asked that applies here, so there is nothing to report.",

  npsAndFailure: (nps: string, low: string, high: string) =>
    `An NPS of ${nps} sits beside ${low}–${high} % of contacts that may exist only because something failed`,
  csatAndFailure: (csat: string, low: string, high: string) =>
    `Satisfaction of ${csat} % sits beside ${low}–${high} % of contacts that may exist only because something failed`,
  failure: (low: string, high: string) =>
    `Between ${low} and ${high} % of contacts may exist only because something failed`,
  cost: (low: string, high: string) => `: ${low} to ${high} a month in handling cost, which is not a saving`,
  npsAlone: (nps: string) => `An NPS of ${nps} is reported; what share of contacts a failure causes is not known.`,
  csatAlone: (csat: string) =>
    `Satisfaction of ${csat} % is reported; what share of contacts a failure causes is not known.`,
  monday: (action: string, owner: string) => `To begin on Monday: ${uncapitalised(action)} (${owner}).`,
  findOut: (name: string) => `First to find out: ${uncapitalised(name)}.`,

  heldAt: (level: number, name: string, by: string) => `Held at level ${level}, ${name}, by ${by}.`,
  pitfallsAt1: (count: number) => `${counted(count)} ${count === 1 ? "pitfall" : "pitfalls"} at level 1`,
  otherRules: (count: number) => `${counted(count)} ${count === 1 ? "rule" : "rules"}`,
  withoutAll: (level: number, name: string) =>
    `Without what holds it, this assessment would stand at level ${level}, ${name}.`,
  withoutOne: (thing: string, level: number, name: string) =>
    `If ${thing} alone changed, it would stand at level ${level}, ${name}.`,
  noSingle: "No single change lifts it: they hold it together.",
  surveys: "the absence of any place where customers rate you",

  by: {
    executive: "one executive",
    "cx-team": "one member of the CX team",
    manager: "one manager",
    frontline: "one person of the frontline",
    "support-function": "one person of a support function",
    consultant: "one consultant",
    unknown: "one person",
  },
  seenBy: (who: string) => `As seen by ${who}.`,
  agreedBy: "As agreed in a workshop.",
  provisional: "Provisional until somebody of the frontline has answered too.",
} as const;

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

const counted = (count: number) => NUMBERS[count] ?? String(count);

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

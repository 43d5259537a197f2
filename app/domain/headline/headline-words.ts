import { shownOne, shownWhole } from "../shown-numbers";
import { uncapitalised } from "../uncapitalised";

/** The joints of the board's sentence and its summary; the clauses themselves are content. */
export const words = {
  joined: (clauses: readonly string[]) => `${capitalised(clauses.join(", and "))}.`,
  because: (verdict: string, clauses: readonly string[]) => `${verdict}: ${clauses.join(", and ")}.`,
  sound: "Nothing in these answers speaks against what is measured here.",
  tooLittle: (open: number, asked: number) =>
    `Too little is known for a level: ${open} of ${asked} questions have no answer yet.`,
  numbers: {
    nps: (value: number | null) => (value === null ? "the NPS" : `the NPS of ${shownWhole(value)}`),
    csat: (value: number | null) =>
      value === null ? "the satisfaction score" : `the satisfaction score of ${shownOne(value)} %`,
    ces: (value: number | null) => (value === null ? "the effort score" : `the effort score of ${shownOne(value)} %`),
  },
  notEntered: (number: string) => `${number} (known, not entered)`,
  verdicts: {
    yes: (number: string) => `${capitalised(number)} can be relied on for what it measures`,
    caution: (number: string) => `${capitalised(number)} is to be read with caution`,
    "not-yet": (number: string) => `${capitalised(number)} cannot be relied on yet`,
    "nobody-can-say": (number: string) => `Nobody here can say whether ${number} can be relied on`,
  },
  noneShown: (answered: number) =>
    answered === 1
      ? "The one answer was not shown: it stands as it was said."
      : `None of the ${answered} answers was shown: they stand as they were said.`,
  someShown: (graded: number, answered: number) => `${graded} of ${answered} answers carry evidence.`,
  nothing: "Nothing was asked that applies here, so there is nothing to report.",

  npsAndFailure: (nps: string, low: string, high: string) =>
    `An NPS of ${nps} sits beside ${low}–${high} % of contacts that may exist only because something failed`,
  csatAndFailure: (csat: string, low: string, high: string) =>
    `Satisfaction of ${csat} % sits beside ${low}–${high} % of contacts that may exist only because something failed`,
  failure: (low: string, high: string) =>
    `Between ${low} and ${high} % of contacts may exist only because something failed`,
  cost: (low: string, high: string) => `: ${low} to ${high} a month in handling cost, which is not a saving`,
  npsAlone: (nps: string, share: string) => `An NPS of ${nps} is reported; ${share}.`,
  csatAlone: (csat: string, share: string) => `Satisfaction of ${csat} % is reported; ${share}.`,
  shareNotKnown: "what share of contacts a failure causes is not known",
  shareNotEntered: "the share of contacts a failure causes is counted here, and was not entered",
  monday: (action: string, owner: string) => `To begin on Monday: ${uncapitalised(action)} (${owner}).`,
  next: (action: string, owner: string | null) =>
    `Next in the plan: ${uncapitalised(action)}${owner === null ? "" : ` (${owner})`}.`,
  allDone: "Every action of the plan is done.",
  checkFirst: (name: string) => `To check on Monday, before anything is changed: ${uncapitalised(name)}.`,
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

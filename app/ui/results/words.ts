import type { Matter } from "~/domain/report-types";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What only the screen of the results says: what opens, and where things lead. The findings themselves are in the narration. */
export const words = {
  yourOrganisation: "Your organisation",
  /** The view inside a list: "as seen by one executive". */
  view: (view: string) => `${view.charAt(0).toLowerCase()}${view.slice(1).replace(/\.$/, "")}`,
  sentenceRestsOn: "What this sentence rests on",
  sentenceRule:
    "The rule: grave patterns come first, then answers that tell of harm, then other patterns, then the pitfalls whose answers lack most; two are named, and no pitfall twice. These are the answers behind them.",
  onFigures: "Rests on the figures you gave, read further down.",
  matter: { pattern: "Pattern", question: "Harm", pitfall: "Pitfall" } satisfies Record<Matter["kind"], string>,
  download: "Download the plan (PDF)",
  plan: "See the plan",
  board: "The one page for the board (PDF)",
  profile: (count: number) =>
    count === 13 ? "Thirteen ways measurement goes wrong, worst first" : "Where measurement goes wrong, worst first",
  itsTests: "Its tests, and what would make it a yes",
  openTest: "Each line opens to the answers, figures and sources it rests on.",
  openRow: "Open a row for the answers in it.",
  secondBar:
    "A second, thin bar is how far that evidence reaches: it stands beside what is claimed and does not replace it.",
  pitfall: "Pitfall",
  level: "Level",
  levelShort: (level: number, name: string) => `${level} ${name}`,
  shownLevel: (level: string) => `shown: ${level}`,
  shownSaid: (level: string | null) =>
    level === null ? "Evidence shows too little for a level of its own." : `Evidence alone would show ${level}.`,
  answers: "The answers in it",
  rules: (count: number) =>
    count === 1
      ? "The rule, and the answers behind it"
      : `${count === 2 ? "Both" : `All ${count}`} rules, and the answers behind them`,
  ladderRange: "The bracket spans the levels that what is not known leaves open. ",
  openPattern: "Open one to see the answers.",
  more: (count: number) => plural(count, "further pattern", "further patterns"),
  restsOn: (answers: number, figures: number) =>
    answers + figures === 0
      ? "What to check first"
      : `Rests on ${[answers > 0 ? plural(answers, "answer", "answers") : "", figures > 0 ? "your figures" : ""].filter(Boolean).join(" and ")}; what to check first`,
  figures: "Your figures, with how sure they are",
  moreUnknown: (count: number) => `${count} more`,
  notApplicableHint: "Not counted, each with the reason that was given.",
  planFirst: (from: number, to: number) => `The plan, days ${from} to ${to}`,
  planHint: "Actions done and signs seen, each with an owner; never a score to reach.",
  sign: (sign: string) => `The sign that it works: ${sign.charAt(0).toLowerCase()}${sign.slice(1)}`,
  payWhy: "A result used that way would soon say what pays.",
} as const;

/** What is said of a result that is not of the answers as they stand. */
export const standingWords = {
  quick: (when: string) => `Quick check, of ${when}.`,
  result: (when: string) => `The result of ${when}.`,
  widened: "It is being continued as a full assessment; until that is finished, this is the result everybody sees.",
  changed: "Answers have changed since; until they are finished again, this is the result everybody sees.",
  earlier: "An earlier result of this assessment, kept as it was.",
  goOn: "Go on with the answers",
  now: "See the result as it stands now",
} as const;

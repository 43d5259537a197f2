import type { EvidenceGrade } from "~/domain/assessment";
import type { CapKind, Matter } from "~/domain/report-types";
import { shownPercent } from "~/domain/shown-numbers";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const listed = new Intl.ListFormat("en-GB");

/** The words of the results, on screen. */
export const words = {
  yourOrganisation: "Your organisation",
  counts: (asked: number, answered: number, notKnown: number, notApplicable: number) =>
    [
      plural(asked, "question", "questions"),
      `${answered} answered`,
      notKnown > 0 ? `${notKnown} not known` : "",
      notApplicable > 0 ? `${notApplicable} not applicable` : "",
    ]
      .filter(Boolean)
      .join(", "),
  indicative: "Quick check: indicative",
  /** The view inside a list: "as seen by one executive". */
  view: (view: string) => `${view.charAt(0).toLowerCase()}${view.slice(1).replace(/\.$/, "")}`,
  provisional: "Provisional until somebody of the frontline has answered too.",
  sentenceRestsOn: "What this sentence rests on",
  sentenceRule:
    "The rule: grave patterns come first, then what holds the level, then other patterns, then the lowest pitfalls; two are named, and nothing twice. These are the answers behind them.",
  onFigures: "Rests on the figures you gave, read further down.",
  matter: { pattern: "Pattern", pitfall: "Pitfall" } satisfies Record<Matter["kind"], string>,
  download: "Download the plan (PDF)",
  downloadLetter: "US Letter",
  plan: "See the plan",
  profile: (count: number) =>
    count === 13 ? "Thirteen ways measurement goes wrong, worst first" : "Where measurement goes wrong, worst first",
  profileHint:
    "The bar is the score; the thin line is how far it could move once what is not known is known. Names in bold weigh double. Open a row for the answers in it.",
  evidencedHint: (share: number, anywhere: boolean) =>
    `${shownPercent(share)} % of the answers carry a grade of evidence${
      anywhere
        ? ". A second, thin bar is how far that evidence reaches: it stands beside what is claimed and does not replace it."
        : ", too few to give any pitfall a level of its own."
    }`,
  pitfall: "Pitfall",
  level: "Level",
  levelShort: (level: number, name: string) => `${level} ${name}`,
  shownLevel: (level: string) => `shown: ${level}`,
  shownSaid: (level: string | null) =>
    level === null ? "Evidence shows too little for a level of its own." : `Evidence alone would show ${level}.`,
  notEnough: "not enough known",
  nothingKnown: "Nothing here is known yet, so there is no score.",
  scored: (score: number, low: number, high: number, coverage: number) =>
    low === high
      ? `Score ${score} of 100. Everything asked is known.`
      : `Score ${score} of 100; between ${low} and ${high} once the rest is known. ${shownPercent(coverage)} % of what was asked is known.`,
  pitfallHeld: (name: string, cap: number) => `Held at level ${cap}: “${name}” does harm as it stands.`,
  answers: "The answers in it",
  unanswered: "Not answered yet",
  dontKnow: "Not known",
  setAside: (reason: string) => `Doesn’t apply: ${reason}`,
  evidence: {
    0: "Nothing shown.",
    1: "Described with an example.",
    2: "Shown: a document or a link.",
    3: "Shown: data seen by a second person.",
  } satisfies Record<EvidenceGrade, string>,
  note: (note: string) => `Note: ${note}`,
  notCounted: "Not counted: the profile rules it out.",
  rules: (count: number) =>
    count === 1
      ? "The rule, and the answers behind it"
      : `${count === 2 ? "Both" : `All ${count}`} rules, and the answers behind them`,
  nothingHolds: {
    title: (level: number | null, name: string) =>
      level === null
        ? "No level yet: not enough is known."
        : `Level ${level}, ${name}: no rule holds it below its score.`,
    text: (names: readonly string[]) =>
      names.length === 0 ? "" : `What would move it are its lowest pitfalls: ${listed.format(names)}.`,
  },
  rulesHint:
    "A few practices spoil a number whatever else is done well, so they limit the level whatever the score. Each says what would follow if this one thing changed and the score stayed as it is.",
  caps: {
    critical: "A practice that does harm as it stands.",
    unknown: "Not known, and too important to guess.",
    core: "The lowest of those that weigh double: the whole stands at most one level above it.",
    weakest: "A pitfall at the bottom of the scale.",
    "no-listening": "Customers do not rate you anywhere, so nothing here rests on their word.",
  } satisfies Record<CapKind, string>,
  ladderRange: "The bracket spans the levels that what is not known leaves open. ",
  surveys: "No place where customers rate you",
  capTo: (level: number) => `holds the whole at level ${level} or below`,
  without: (level: number, name: string) => `If this one thing changed: level ${level}, ${name}.`,
  withoutNothing: (level: number, name: string) =>
    `If this one thing changed: still level ${level}, ${name}; other rules hold it too.`,
  number: "The number, last",
  of100: (low: number, high: number) => (low === high ? "of 100" : `of 100, between ${low} and ${high}`),
  levelIs: (level: number, name: string) => `level ${level} of 5, ${name}`,
  noLevel: "no level: not enough is known",
  levelRange: (low: number, high: number, unknowns: number) =>
    `Level ${low} to ${high}: ${unknowns === 1 ? "one unknown decides" : `${unknowns} unknowns decide`} between them.`,
  shownOverall: (score: number | null, level: string | null) =>
    score === null || level === null
      ? "Shown by evidence: too little for a level of its own."
      : `Shown by evidence: ${score} of 100, ${level}.`,
  looksLike: "What this level looks like",
  feelsLike: "How it feels",
  nextStep: "The way up",
  patterns: "What these answers say together",
  patternsHint:
    "Each means more than its parts. Open one to see the answers it rests on, and check before acting on it.",
  noPatterns: "No pattern was found in these answers.",
  more: (count: number) => plural(count, "further pattern", "further patterns"),
  check: "Check first",
  restsOn: (answers: number, figures: number) =>
    answers + figures === 0
      ? "What to check first"
      : `Rests on ${[answers > 0 ? plural(answers, "answer", "answers") : "", figures > 0 ? "your figures" : ""].filter(Boolean).join(" and ")}; what to check first`,
  factNames: {
    "looks-good": "How good the score looks",
    "failure-share": "The share of contacts caused by a failure",
    "failure-share-low": "The lower end of the share of contacts caused by a failure",
    "failure-share-high": "The upper end of the share of contacts caused by a failure",
    "contacts-tagged": "How many contacts were tagged",
    surveys: "That customers do not rate you anywhere",
    "nps-change-is-noise": "How far NPS moved, and its margin",
    "pay-on-score": "The share of variable pay that depends on a customer score",
    "score-given": "The score in your figures",
    "responses-given": "The number of responses in your figures",
    "frontline-turnover": "Frontline turnover",
  } as Readonly<Record<string, string>>,
  notTestable: (names: string) => `Not testable with the questions asked: ${names}.`,
  mirage: "The mirage",
  mirageHint: "A high score over high failure demand is a mirage: customers reward the repair, not the service.",
  quadrants: {
    healthy: "Healthy: the score is good and few contacts are caused by a failure.",
    mirage: "Mirage: the score looks good while much of the work is repair.",
    "possible-mirage": "Possible mirage: the score looks good, and too few contacts are tagged to rule a mirage out.",
    "honest-struggle": "Honest struggle: many contacts are caused by a failure, and the score says so.",
    misread:
      "Misread: few contacts are caused by a failure, yet the score is not good. Something else weighs on customers.",
    blind: "Blind: nobody knows how many contacts are caused by a failure, so the score cannot be read.",
  },
  figures: "Your figures, with how sure they are",
  intervals: "Margins and ranges hold in 95 of 100 samples. NPS by adjusted Wald, shares by Wilson.",
  nps: (score: string, margin: string | null, responses: string | null) =>
    margin === null
      ? `NPS ${score}. Without the number of responses nobody can say how sure it is.`
      : `NPS ${score}, give or take ${margin} points (${responses} responses).`,
  npsChange: (change: string, margin: string, noise: boolean) =>
    noise
      ? `It moved by ${change} points since the period before. With these sample sizes anything under ${margin} is noise: nothing can be said to have changed.`
      : `It moved by ${change} points since the period before, more than the ${margin} that chance alone would explain.`,
  csat: (percent: string, low: string | null, high: string | null) =>
    low === null
      ? `Satisfied: ${percent} %. Without the number of responses nobody can say how sure it is.`
      : `Satisfied: ${percent} %, between ${low} and ${high} %.`,
  failure: (share: string, low: string, high: string, contacts: string) =>
    `Contacts caused by a failure: ${share} % of ${contacts} tagged, between ${low} and ${high} %.`,
  cost: (low: string, high: string) =>
    `Handling them costs ${low} to ${high} a month. That is a cost of handling, not a saving.`,
  per100: (low: string, high: string) => `That is ${low} to ${high} failures for every 100 customers served a month.`,
  responseRate: (rate: string) => `Response rate: ${rate} %.`,
  blindSpots: "What is not known yet",
  blindSpotsHint:
    "Each is a small task for the first week. Until then it widens the range; it never counts as a bad answer.",
  moreUnknown: (count: number) => `${count} more`,
  decides: "decides the level",
  ask: (who: string) => `Ask: ${who}`,
  secondHand: "Second-hand: the one who answered does not usually see it.",
  keep: "What to keep",
  keepHint: "These stand at level 5. Changing everything else must not cost you these.",
  keepNothing: "No pitfall stands at level 5 yet.",
  notApplicable: "Set aside as not applicable",
  notApplicableHint: "Not counted, each with the reason that was given.",
  planFirst: (from: number, to: number) => `The plan, days ${from} to ${to}`,
  planHint: "Actions done and signs seen, each with an owner; never a score to reach.",
  sign: (sign: string) => `The sign that it works: ${sign.charAt(0).toLowerCase()}${sign.slice(1)}`,
  pay: "Not for anybody’s pay, bonus or ranking.",
  payWhy: "A result used that way would soon say what pays.",
} as const;

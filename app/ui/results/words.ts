import type { CapKind } from "~/domain/report-types";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

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
  download: "Download the plan (PDF)",
  downloadLetter: "US Letter",
  plan: "See the plan",
  profile: "Thirteen ways measurement goes wrong, worst first",
  profileHint:
    "The bar is the score; the thin line is how far it could move once what is not known is known. The five in bold weigh double.",
  table: "The same as a table",
  pitfall: "Pitfall",
  score: "Score",
  range: "Range",
  level: "Level",
  evidenced: "Shown by evidence",
  claimed: "Claimed",
  notEnough: "not enough known",
  held: "What holds the level down",
  caps: {
    critical: (name: string) => `“${name}” does harm as it stands`,
    unknown: (name: string) => `“${name}” is not known`,
    core: (name: string) => `“${name}” is the lowest of the five that weigh double`,
    weakest: (name: string) => `“${name}” stands at the bottom of the scale`,
    "no-listening": () => "Customers do not rate you anywhere, so nothing here rests on their word",
  } satisfies Record<CapKind, (name: string) => string>,
  capTo: (level: number) => `holds the whole at level ${level} or below`,
  youSaid: "The answer:",
  number: "The number, last",
  of100: (low: number, high: number) => (low === high ? "of 100" : `of 100, between ${low} and ${high}`),
  levelIs: (level: number, name: string) => `level ${level} of 5, ${name}`,
  noLevel: "no level: not enough is known",
  levelRange: (low: number, high: number, unknowns: number) =>
    `Level ${low} to ${high}: ${plural(unknowns, "unknown decides", "unknowns decide")} between them.`,
  looksLike: "What this level looks like",
  feelsLike: "How it feels",
  nextStep: "The way up",
  patterns: "What these answers say together",
  patternsHint: "Each rests on several answers. Open one to see which, and what to check before acting on it.",
  noPatterns: "No pattern was found in these answers.",
  more: (count: number) => plural(count, "further pattern", "further patterns"),
  check: "Check first",
  restsOn: "Rests on",
  notKnown: "Not known",
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
    "Each is a small task for the first week. Until then it widens the range above; it never counts as a bad answer.",
  moreUnknown: (count: number) => `${count} more`,
  decides: "decides the level",
  ask: (who: string) => `Ask: ${who}`,
  secondHand: "Second-hand",
  keep: "What to keep",
  keepNothing: "No pitfall stands at level 5 yet.",
  notApplicable: "Set aside as not applicable",
  method: "How the score is made",
  pay: "Not for anybody’s pay, bonus or ranking.",
} as const;

const NAMES: Readonly<Record<string, string>> = {
  "looks-good": "how good the score looks",
  "failure-share": "the share of contacts caused by a failure",
  "failure-share-low": "the share of contacts caused by a failure",
  "failure-share-high": "the share of contacts caused by a failure",
  "contacts-tagged": "how many contacts were tagged",
  surveys: "that customers rate this organisation nowhere",
  "nps-change-is-noise": "how far NPS moved, and its margin",
  "pay-on-score": "the share of variable pay that depends on a customer score",
  "score-given": "the score given",
  "responses-given": "the number of responses given",
  "frontline-turnover": "frontline turnover",
};

/** What a rule read from figures and profile, in words; a name that is not known is shown as it is. */
export const factName = (fact: string): string => `From the figures and the profile: ${NAMES[fact] ?? fact}`;

import type { AskedAgainWhy } from "~/domain/taking-on";

/** What stands for an answer that is no anchor. */
export const saidWords = {
  dontKnow: "Not known",
  dontKnowAsk: (who: string) => `Not known; ask: ${who}`,
  notApplicable: "Does not apply",
  notApplicableWhy: (why: string) => `Does not apply: ${why}`,
} as const;

/** What is said of a question that a later edition asks again. */
export const askedAgainWords = {
  why: {
    "anchor-changed": "Asked again: the description you chose says something else now.",
    "none-offered": "Asked again: you said that it does not apply. Now you can say that there is none here.",
    "new-question": "Asked for the first time in this edition.",
  } satisfies Record<AskedAgainWhy, string>,
  before: (edition: string, when: string) => `In edition ${edition}, on ${when}, you answered:`,
  note: (note: string) => `Your note: ${note}`,
} as const;

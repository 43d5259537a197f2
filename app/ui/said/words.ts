/** What stands for an answer that is no anchor. */
export const saidWords = {
  dontKnow: "Not known",
  dontKnowAsk: (who: string) => `Not known; ask: ${who}`,
  notApplicable: "Does not apply",
  notApplicableWhy: (why: string) => `Does not apply: ${why}`,
} as const;

/** What English text is made of; the first font of every stack has it all, in each of its weights. */
const COMMON = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

/** The fonts of a stack that a text may need: of common letters the first alone, which is a seventh of a paper's work less than asking all. */
export const stackFor = (stack: readonly string[], text: string): string | string[] =>
  COMMON.test(text) ? (stack[0] ?? []) : [...stack];

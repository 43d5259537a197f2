/** How many words a text has, as a reader counts them: what stands between spaces. */
export const wordsIn = (...texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);

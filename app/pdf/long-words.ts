const LONGEST = 36;
const PIECE = 12;

/** A word that may not fit a line, in pieces that may be parted; every other word whole. Pieces end after a slash, dot or dash where there is one. */
export function brokenWord(word: string): string[] {
  if (word.length <= LONGEST) return [word];
  return word.match(new RegExp(`[^/._?&=-]{1,${PIECE}}[/._?&=-]*|[/._?&=-]+`, "gu")) ?? [word];
}

/** Whether a text has a word that may have to be broken. */
export const hasLongWord = (text: string): boolean => new RegExp(`[^\\s]{${LONGEST + 1}}`, "u").test(text);

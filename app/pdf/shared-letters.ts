/** Letters that the long texts of one paper may take together, some thirty pages: far more than people write, and what a thread draws in seconds. */
const TOGETHER = 100_000;
/** A text up to so many letters is never shortened. */
export const LONG_TEXT = 700;

/** How many letters each long text of a paper may take, the same for every one, by the lengths they have; infinite where all fit. */
export function sharedLetters(lengths: readonly number[]): number {
  let left = TOGETHER;
  const rising = [...lengths].sort((one, other) => one - other);
  for (const [index, length] of rising.entries()) {
    const share = Math.floor(left / (rising.length - index));
    if (length > share) return Math.max(LONG_TEXT, share);
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}

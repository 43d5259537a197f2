/** What the long texts of one paper may take together, in letters as `textRoom` counts them: some thirty pages, far more than people write, and what a thread draws in seconds. */
const TOGETHER = 100_000;
/** A text that takes no more is never shortened for others. */
export const LONG_TEXT = 700;

/** The room each long text of a paper may take, the same for every one, by the rooms they would take; infinite where all fit. */
export function sharedRoom(wanted: readonly number[]): number {
  let left = TOGETHER;
  const rising = [...wanted].sort((one, other) => one - other);
  for (const [index, room] of rising.entries()) {
    const share = Math.floor(left / (rising.length - index));
    if (room > share) return Math.max(LONG_TEXT, share);
    left -= room;
  }
  return Number.POSITIVE_INFINITY;
}

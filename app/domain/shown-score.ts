import { bandOf } from "./level";

const BAND_WIDTH = 20;

interface Shown {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A score as a whole number: rounded half up, but never into the next band. */
function shown(value: number): number {
  const band = bandOf(value);
  const rounded = Math.max(Math.floor(value + 0.5), (band - 1) * BAND_WIDTH);
  return band === 5 ? rounded : Math.min(rounded, band * BAND_WIDTH - 1);
}

/** The score people read, a whole number of 0-100 in the band of the unrounded one; null where there is none. */
export const shownScore = ({ score }: Pick<Shown, "score">): number | null => (score === null ? null : shown(score));

/** The range people read around the score, likewise. */
export const shownRange = ({
  low,
  high,
}: Pick<Shown, "low" | "high">): { low: number | null; high: number | null } => ({
  low: low === null ? null : shown(low),
  high: high === null ? null : shown(high),
});

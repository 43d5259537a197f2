import type { HealthLevel } from "./instrument";
import type { Score } from "./score";

const TOLERANCE = 1e-9;
const BANDS: readonly (readonly [from: number, level: HealthLevel])[] = [
  [80, 5],
  [60, 4],
  [40, 3],
  [20, 2],
];
const ENOUGH = 0.6;

/** Whether a value reaches a bound; within 1e-9 it does. */
export const reaches = (value: number, bound: number): boolean => value >= bound - TOLERANCE;

/** The band an unrounded score of 0-100 lies in: [0,20) 1 … [80,100] 5. */
export const bandOf = (score: number): HealthLevel => BANDS.find(([from]) => reaches(score, from))?.[1] ?? 1;

/** The level a score has before any cap; null where less than 0.6 of it is known. */
export const levelOf = (score: Score | null): HealthLevel | null =>
  score === null || score.score === null || !reaches(score.coverage, ENOUGH) ? null : bandOf(score.score);

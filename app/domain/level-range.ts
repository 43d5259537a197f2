import type { HealthLevel } from "./instrument";
import { type ScoredSheet, scoredSheet } from "./scored-sheet";
import { type Sheet, withUnknownsAt } from "./sheet";

/** The overall level if everything not known turned out 0, and if it turned out 4. */
export interface LevelRange {
  readonly levelLow: HealthLevel | null;
  readonly levelHigh: HealthLevel | null;
}

/** The whole computation again at both ends; `claimed` is given only where `sheet` holds what evidence supports. */
export function levelRange(sheet: Sheet, surveys: boolean | undefined, claimed?: Sheet): LevelRange {
  const end = (level: 0 | 4): ScoredSheet =>
    scoredSheet(withUnknownsAt(sheet, level), surveys, claimed && scoredSheet(withUnknownsAt(claimed, level), surveys));
  return { levelLow: end(0).level, levelHigh: end(4).level };
}

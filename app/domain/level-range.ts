import { type CapGround, lowEnd } from "./caps";
import type { HealthLevel } from "./instrument";
import { type ScoredSheet, scoredSheet } from "./scored-sheet";
import { type Sheet, withUnknownsAt } from "./sheet";

/** The overall level if everything not known turned out 0, and if it turned out 4. */
export interface LevelRange {
  readonly levelLow: HealthLevel | null;
  readonly levelHigh: HealthLevel | null;
}

/** The whole computation again at both ends, what a scope never asks at 0 at the low one where the edition says so; `claimed` is given only where `sheet` holds what evidence supports. */
export function levelRange(sheet: Sheet, ground: CapGround, claimed?: Sheet): LevelRange {
  const end = (level: 0 | 4): ScoredSheet => {
    const there = level === 0 ? lowEnd(ground) : ground;
    const said = claimed && scoredSheet(withUnknownsAt(claimed, level), there);
    return scoredSheet(withUnknownsAt(sheet, level), there, said);
  };
  return { levelLow: end(0).level, levelHigh: end(4).level };
}

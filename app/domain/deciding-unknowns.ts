import { blindSpotsOn } from "./blind-spots";
import { type CapGround, lowEnd } from "./caps";
import type { LevelRange } from "./level-range";
import { rescored } from "./rescored";
import { type ScoredSheet, scoredSheet } from "./scored-sheet";
import { type Sheet, withUnknownsAt } from "./sheet";

/**
 * The unknowns that decide between both ends of the level range: with these at 0 the level is the low end, with these at 4 the high end,
 * whatever the rest turn out to be. Found by leaving out, least grave first, every unknown without which the others still decide.
 */
export function decidingUnknowns(
  sheet: Sheet,
  ground: CapGround,
  { levelLow, levelHigh }: LevelRange,
): readonly string[] {
  if (levelLow === levelHigh) return [];
  let low: ScoredSheet = scoredSheet(withUnknownsAt(sheet, 0), lowEnd(ground));
  let high: ScoredSheet = scoredSheet(withUnknownsAt(sheet, 4), ground);
  const unknowns = blindSpotsOn(sheet);
  const spare = new Set<string>();
  for (const question of [...unknowns].reverse()) {
    const lowWithout = rescored(low, new Map([[question, 4]]));
    const highWithout = rescored(high, new Map([[question, 0]]));
    if (lowWithout.level !== levelLow || highWithout.level !== levelHigh) continue;
    spare.add(question);
    low = lowWithout;
    high = highWithout;
  }
  return unknowns.filter((question) => !spare.has(question));
}

import { type LevelCounts, levelVoters } from "./tally";

/**
 * Cliff's delta, -1 to 1: how much more often a vote of `one` lies above a vote of `other` than below it, over all pairs (Cliff 1993).
 * NaN where either is empty.
 */
export function cliffsDelta(one: LevelCounts, other: LevelCounts): number {
  let balance = 0;
  for (const [level, count] of one.entries())
    for (const [otherLevel, otherCount] of other.entries())
      balance += Math.sign(level - otherLevel) * count * otherCount;
  return balance / (levelVoters(one) * levelVoters(other));
}

import type { AnchorLevel } from "../instrument";
import { reaches } from "../level";
import { type LevelCounts, levelVoters } from "./tally";

const AGREES_WITHIN = 5 / 6;
const CAMP = 1 / 4;

/** How a room stands to a question; two camps outweighs the average deviation. */
export type Reading = "agreement" | "two-camps" | "low-agreement";

/** A distribution in numbers, levels only (INSTRUMENT §6). Anchors 0-4, unrounded. */
export interface Agreement {
  /** Voters who named a level. */
  readonly n: number;
  readonly mean: number;
  /** The middle vote; the mean of the two middle ones where n is even. */
  readonly median: number;
  readonly low: AnchorLevel;
  readonly high: AnchorLevel;
  /** Average deviation about the mean, in anchors; at most 5/6 reads as agreement. */
  readonly deviation: number;
  /** Voters at 0 or 1, and at 3 or 4; two camps where each is at least a quarter of n. */
  readonly camps: { readonly low: number; readonly high: number };
  readonly reading: Reading;
}

const LEVELS = [0, 1, 2, 3, 4] as const;

/** The mean level, 0-4; NaN where nobody named one. */
export const meanLevel = (levels: LevelCounts): number =>
  LEVELS.reduce<number>((sum, level) => sum + level * levels[level], 0) / levelVoters(levels);

/** How far a room agrees; null where nobody named a level. */
export function agreementOf(levels: LevelCounts): Agreement | null {
  const n = levelVoters(levels);
  const [low, ...others] = LEVELS.filter((level) => levels[level] > 0);
  if (low === undefined) return null;
  const mean = meanLevel(levels);
  const deviation = LEVELS.reduce<number>((sum, level) => sum + levels[level] * Math.abs(level - mean), 0) / n;
  const camps = { low: levels[0] + levels[1], high: levels[3] + levels[4] };
  return {
    n,
    mean,
    median: (levelOfVote(levels, Math.floor((n - 1) / 2)) + levelOfVote(levels, Math.floor(n / 2))) / 2,
    low,
    high: others.at(-1) ?? low,
    deviation,
    camps,
    reading: readingOf(n, camps, deviation),
  };
}

function readingOf(n: number, camps: Agreement["camps"], deviation: number): Reading {
  if (camps.low >= CAMP * n && camps.high >= CAMP * n) return "two-camps";
  return reaches(AGREES_WITHIN, deviation) ? "agreement" : "low-agreement";
}

/** The level of the vote at `place` (from 0) when votes are lined up from low to high. */
function levelOfVote(levels: LevelCounts, place: number): number {
  let passed = 0;
  for (const level of LEVELS) {
    passed += levels[level];
    if (passed > place) return level;
  }
  throw new RangeError(`No vote at place ${place}`);
}

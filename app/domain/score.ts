import type { Line } from "./sheet";

/**
 * S, C, L and U of INSTRUMENT §3: score, low and high 0-100, unrounded; coverage 0-1.
 * The score is null where nothing has a level answer yet.
 */
export interface Score {
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}

/** The score of one pitfall's counted lines; null where nothing applies. An unknown is never a zero: it widens the range. */
export function scoreOf(lines: readonly Line[]): Score | null {
  let asked = 0;
  let known = 0;
  let sum = 0;
  for (const { question, reading } of lines) {
    if (reading === "set-aside") continue;
    asked += question.weight;
    if (reading === "unknown") continue;
    known += question.weight;
    sum += question.weight * reading;
  }
  if (asked === 0) return null;
  return {
    score: known === 0 ? null : (100 * sum) / (4 * known),
    low: (100 * sum) / (4 * asked),
    // L + 100 · (1 − C), in the form that equals L exactly when nothing is unknown
    high: (100 * (sum + 4 * (asked - known))) / (4 * asked),
    coverage: known / asked,
  };
}

/** A score and what it weighs in a mean. */
export interface Weighed {
  readonly score: Score | null;
  readonly weight: number;
}

/** The weighted mean of scores: S over those that have one, C, L and U over all to which anything applies; null where nothing does. */
export function meanScore(parts: readonly Weighed[]): Score | null {
  let weights = 0;
  let low = 0;
  let high = 0;
  let coverage = 0;
  let scored = 0;
  let score = 0;
  for (const part of parts) {
    if (part.score === null) continue;
    weights += part.weight;
    low += part.weight * part.score.low;
    high += part.weight * part.score.high;
    coverage += part.weight * part.score.coverage;
    if (part.score.score === null) continue;
    scored += part.weight;
    score += part.weight * part.score.score;
  }
  if (weights === 0) return null;
  return {
    score: scored === 0 ? null : score / scored,
    low: low / weights,
    high: high / weights,
    coverage: coverage / weights,
  };
}

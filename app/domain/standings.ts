import type { HealthLevel, Instrument } from "./instrument";
import { levelOf } from "./level";
import type { LevelRange } from "./level-range";
import type { Cap, Standing, Standings } from "./report-types";
import { meanScore, type Score } from "./score";
import type { ScoredSheet } from "./scored-sheet";

/** The standings of a scored sheet as readers meet them: each pitfall and domain of the instrument by id (null where nothing applies), and the overall. */
export function standingsOf(scored: ScoredSheet, range: LevelRange, instrument: Instrument): Standings {
  const nameOf = (level: HealthLevel | null, isAbsent = false) => {
    const named = instrument.levels.find((description) => description.level === level);
    return (isAbsent ? named?.whereAbsent : null) ?? named?.name ?? null;
  };
  const standing = (score: Score, level: HealthLevel | null, heldBy: readonly Cap[], isAbsent = false): Standing => ({
    ...score,
    level,
    levelName: nameOf(level, isAbsent),
    heldBy,
  });
  return {
    overall: {
      ...(scored.score ?? { score: null, low: null, high: null, coverage: null }),
      level: scored.level,
      levelName: nameOf(scored.level),
      heldBy: scored.heldBy,
      uncappedLevel: scored.uncapped,
      levelLow: outermost(Math.min, range.levelLow, scored.level),
      levelHigh: outermost(Math.max, range.levelHigh, scored.level),
    },
    domains: Object.fromEntries(
      instrument.domains.map(({ id }) => {
        const score = meanScore(scored.pitfalls.filter(({ pitfall }) => pitfall.domain === id));
        return [id, score && standing(score, levelOf(score), [])];
      }),
    ),
    pitfalls: Object.fromEntries(
      instrument.pitfalls.map(({ id, absent }) => {
        const part = scored.pitfalls.find(({ pitfall }) => pitfall.id === id);
        return [id, part?.score ? standing(part.score, part.level, part.heldBy, absent) : null];
      }),
    ),
  };
}

/** An end of the level range, never within the level itself; null where the range has none. */
const outermost = (
  choose: (...levels: number[]) => number,
  end: HealthLevel | null,
  level: HealthLevel | null,
): HealthLevel | null => (end === null || level === null ? end : (choose(end, level) as HealthLevel));

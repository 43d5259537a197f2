import { type Held, hold } from "./hold";
import type { CapTable, Pitfall } from "./instrument";
import { levelOf } from "./level";
import { pitfallWeight } from "./pitfall-weight";
import type { Cap } from "./report-types";
import { type Score, scoreOf } from "./score";
import { isHarmful, type Line, type PitfallSheet } from "./sheet";

/** One pitfall, scored: what the overall standing, the plan and the report are folded from. */
export interface ScoredPitfall extends Held {
  readonly pitfall: Pitfall;
  readonly lines: readonly Line[];
  readonly weight: number;
  /** Null where everything counted was set aside. */
  readonly score: Score | null;
  readonly setAside: number;
}

/**
 * Scores one pitfall. No level where more than half of its counted questions were set aside.
 * A claimed answer of 0 or 1 to a critical question caps it as the edition says, also where `lines` hold only what evidence supports.
 */
export function scoredPitfall(
  { pitfall, lines }: PitfallSheet,
  { critical }: CapTable,
  claimed: readonly Line[] = lines,
): ScoredPitfall {
  const score = scoreOf(lines);
  const setAside = lines.reduce((count, { reading }) => (reading === "set-aside" ? count + 1 : count), 0);
  const uncapped = 2 * setAside > lines.length ? null : levelOf(score);
  const caps = claimed
    .filter(isHarmful)
    .map(({ question }): Cap => ({ kind: "critical", id: question.id, cap: critical.pitfall }));
  return { pitfall, lines, weight: pitfallWeight(pitfall), score, setAside, ...hold(uncapped, caps) };
}

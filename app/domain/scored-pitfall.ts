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
  /** Its lines that are harm, and the critical ones without a level: what caps read a thousand times while a plan is drawn. */
  readonly harms: readonly Line[];
  readonly unknownCritical: readonly Line[];
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
  const harms = lines.filter(isHarmful);
  const claimedHarms = claimed === lines ? harms : claimed.filter(isHarmful);
  const caps = claimedHarms.map(({ question }): Cap => ({ kind: "critical", id: question.id, cap: critical.pitfall }));
  const unknownCritical = lines.filter(({ question, reading }) => question.critical && typeof reading !== "number");
  const weight = pitfallWeight(pitfall);
  return { pitfall, lines, weight, score, setAside, harms, unknownCritical, ...hold(uncapped, caps) };
}

import type { Action } from "../instrument";
import type { PlannedAction, Projection, Report } from "../report-types";
import { shownRange, shownScore } from "../shown-score";
import { levelName } from "./naming";
import { words } from "./words";

/** Why an action stands where it stands, a sentence each; none where its priority alone put it there. */
export const becauseLines = ({ because, releases }: PlannedAction): readonly string[] =>
  [releases.length > 0 ? words.plan.releases : "", words.plan.because[because]].filter(Boolean);

/** "Two hours of each leader a month (1 effort point)" */
export const takesLine = ({ cost, effort }: Action): string => `${cost} (${words.plan.effort(effort)})`;

/** What practice would look like after a window, by the same scorer, and how many rules would still hold it; null where there is no score. */
export function projectedLine(report: Report, projected: Projection): string | null {
  const score = shownScore(projected);
  const { low, high } = shownRange(projected);
  if (score === null || low === null || high === null) return null;
  const name = levelName(report, projected.level);
  const level =
    projected.level === null || name === null ? words.plan.noLevel : words.plan.level(projected.level, name);
  const held = projected.heldBy.length === 0 ? "" : ` ${words.plan.stillHeld(projected.heldBy.length)}`;
  return `${words.plan.projected(score, low, high, level)}${held}`;
}

import type { Report, Standing } from "../report-types";
import { shownPercent } from "../shown-numbers";
import { shownRange, shownScore } from "../shown-score";
import { questionName } from "./naming";
import { words } from "./words";

/** "Score 43 of 100; between 40 and 51 once the rest is known. 92 % of what was asked, by weight, is known." */
export function scoredLine(standing: Standing): string {
  const score = shownScore(standing);
  const { low, high } = shownRange(standing);
  if (low === null || high === null) return words.notEnough;
  return score === null
    ? words.profile.nothingKnown
    : words.profile.scored(score, low, high, shownPercent(standing.coverage ?? 0));
}

/** "Level 2 of 5, Reported" */
export const levelLine = ({ level, levelName }: Standing): string =>
  level === null ? words.profile.noLevel : words.profile.levelIs(level, levelName ?? "");

/** What holds a pitfall's level down, a sentence each. */
export const heldLines = (report: Report, { heldBy }: Standing): readonly string[] =>
  heldBy.map(({ id, cap }) => words.profile.heldAt(questionName(report, id), cap));

import type { Report, Standing } from "../report-types";
import { shownPercent } from "../shown-numbers";
import { shownRange, shownScore } from "../shown-score";
import { levelLine } from "./standing-lines";
import { words } from "./words";

/** "Level 2 to 3: one unknown decides between them."; null where nothing that is not known could move the level. */
export function levelRangeLine({ overall, decidingUnknowns }: Report): string | null {
  const { levelLow, levelHigh } = overall;
  if (levelLow === null || levelHigh === null || levelLow === levelHigh) return null;
  return words.profile.levelRange(levelLow, levelHigh, decidingUnknowns.length);
}

/** What can be shown of the whole, its level first, then its score, then on how much evidence it rests; null where no evidence was graded. */
export function evidencedLines({ evidenced }: Report): readonly string[] | null {
  if (evidenced === null) return null;
  return [
    levelLine(evidenced.overall),
    scoreOf(evidenced.overall),
    words.profile.graded(shownPercent(evidenced.gradedShare)),
    words.profile.gradedText,
  ];
}

function scoreOf(standing: Standing): string {
  const score = shownScore(standing);
  const { low, high } = shownRange(standing);
  return score === null || low === null || high === null ? words.notKnown : words.profile.ofHundred(score, low, high);
}

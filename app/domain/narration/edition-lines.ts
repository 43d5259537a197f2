import type { Comparison, NotComparedWhy } from "../comparison";
import type { OverallStanding } from "../report-types";
import { shownRange, shownScore } from "../shown-score";
import { seriesWords } from "./series-words";

const WHYS: readonly NotComparedWhy[] = ["changed-between-editions", "anchor-changed", "only-then", "only-now"];

/** What two results of different editions say together: then and now over what means the same in both, and what stands apart and why. */
export function editionLines({ before, after, pitfalls, notCompared }: Comparison): readonly string[] {
  const { editions } = seriesWords;
  const shared = pitfalls.flatMap(({ changes }) => changes).length;
  const overall =
    shared === 0
      ? editions.nothingShared
      : editions.shared(shared, shownWithRange(before.overall), shownWithRange(after.overall));
  const apart = WHYS.flatMap((why) => {
    const names = notCompared.filter((each) => each.why === why).map(({ name }) => name);
    return names.length === 0 ? [] : [editions.apart[why](names)];
  });
  return [`${editions.mended(before.edition, after.edition)} ${overall}`, ...apart];
}

function shownWithRange(standing: OverallStanding): string {
  const { low, high } = shownRange(standing);
  return seriesWords.editions.score(String(shownScore(standing) ?? "–"), low === high ? null : `${low}–${high}`);
}

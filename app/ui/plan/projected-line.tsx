import type { Projection, Report } from "~/domain/report-types";
import { shownRange, shownScore } from "~/domain/shown-score";
import { words } from "./words";

/** What practice would look like after a window, by the same scorer. */
export function ProjectedLine({ projected, report }: { readonly projected: Projection; readonly report: Report }) {
  const score = shownScore(projected);
  const { low, high } = shownRange(projected);
  if (score === null || low === null || high === null) return null;
  const name = report.instrument.levels.find(({ level }) => level === projected.level)?.name;
  return (
    <p className="num mt-2 text-ink-2">
      {words.projected(
        score,
        low,
        high,
        projected.level === null || name === undefined ? words.noLevel : words.level(projected.level, name),
      )}
    </p>
  );
}

import { projectedLine } from "~/domain/narration/planned-lines";
import type { Projection, Report } from "~/domain/report-types";

/** What practice would look like after a window, by the same scorer. */
export function ProjectedLine({ projected, report }: { readonly projected: Projection; readonly report: Report }) {
  const line = projectedLine(report, projected);
  return line === null ? null : <p className="num mt-2 text-ink-2">{line}</p>;
}

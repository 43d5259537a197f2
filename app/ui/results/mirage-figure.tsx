import { mirageQuadrant } from "~/charts/mirage-quadrant";
import type { Report } from "~/domain/report-types";
import { Figure } from "~/ui/figure/figure";

/** The customer score against the share of contacts caused by a failure; nothing where neither is known. */
export function MirageFigure({ report: { figures } }: { readonly report: Report }) {
  const wide = mirageQuadrant(figures, { width: 560, height: 360, size: 13 });
  const narrow = mirageQuadrant(figures, { width: 328, height: 290, size: 12 });
  return wide === null || narrow === null ? null : <Figure wide={wide} narrow={narrow} />;
}

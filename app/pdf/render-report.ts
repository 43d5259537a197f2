import type { Report } from "~/domain/report-types";
import { paperOf } from "./paper-of";
import type { RenderOptions } from "./render-options";
import { drawTagged } from "./tagged/draw-tagged";

export interface Rendered {
  readonly bytes: Uint8Array;
  /** Characters no bundled font has, which stand as boxes on paper; for the log. */
  readonly lost: readonly string[];
}

/** Draws a report as a tagged PDF: equal reports and options give equal bytes. Blocks the thread it runs on for the whole render. */
export async function renderReport(report: Report, options: RenderOptions): Promise<Rendered> {
  const { paper, lost } = await paperOf(report, options);
  return { bytes: await drawTagged(paper), lost };
}

import { renderToBuffer } from "@react-pdf/renderer";
import type { Report } from "~/domain/report";
import { drawable } from "./drawable";
import { registerFonts } from "./fonts";
import type { Paper } from "./paper";
import { PlanDocument } from "./plan-document";
import { printableReport } from "./printable-report";

export interface Rendered {
  readonly bytes: Uint8Array;
  /** Characters no bundled font has, which stand as boxes on paper; for the log. */
  readonly lost: readonly string[];
}

export interface RenderOptions {
  readonly paper: Paper;
}

/** Draws a report as a PDF: equal reports give equal bytes. Blocks the thread it runs on for the whole render. */
export async function renderReport(report: Report, { paper }: RenderOptions): Promise<Rendered> {
  registerFonts();
  const printable = printableReport(report, await drawable());
  const bytes = await renderToBuffer(<PlanDocument report={printable.report} paper={paper} />);
  return { bytes, lost: printable.lost };
}

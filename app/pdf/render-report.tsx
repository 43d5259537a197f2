import { renderToBuffer } from "@react-pdf/renderer";
import type { Report } from "~/domain/report-types";
import { drawable } from "./drawable";
import { fittingBoard } from "./fitting-board";
import { registerFonts } from "./fonts";
import type { Paper } from "./paper";
import { pitfallsThatMatter } from "./pitfalls-that-matter";
import { PlanDocument } from "./plan-document";
import { printableReport } from "./printable-report";
import { referencesOf } from "./references";

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
  const { report: printable, lost } = printableReport(report, await drawable());
  const matter = pitfallsThatMatter(printable);
  const shown = matter.map(({ pitfall }) => pitfall.id);
  const book = { report: printable, paper, references: referencesOf(printable, shown) };
  const fit = await fittingBoard(book);
  const bytes = await renderToBuffer(<PlanDocument book={book} matter={matter} fit={fit} />);
  return { bytes, lost };
}

import type { Report } from "~/domain/report-types";
import { BoardDocument } from "./board-document";
import { brandingOf } from "./branding";
import { drawable } from "./drawable";
import { fittingBoard } from "./fitting-board";
import { registerFonts } from "./fonts";
import { leftOut } from "./left-out";
import { partsOf } from "./parts-of";
import { pitfallsThatMatter } from "./pitfalls-that-matter";
import { PlanDocument } from "./plan-document";
import { printableReport } from "./printable-report";
import { referencesOf } from "./references";
import type { RenderOptions } from "./render-options";
import { drawTagged } from "./tagged/draw-tagged";

export interface Rendered {
  readonly bytes: Uint8Array;
  /** Characters no bundled font has, which stand as boxes on paper; for the log. */
  readonly lost: readonly string[];
}

/** Draws a report as a tagged PDF: equal reports and options give equal bytes. Blocks the thread it runs on for the whole render. */
export async function renderReport(given: Report, options: RenderOptions): Promise<Rendered> {
  registerFonts();
  const { paper, part = "whole", sections, withoutNames = false, branding: { logo, ...branded } = {} } = options;
  const { preparedFor, ...unnamed } = branded;
  const texts = { report: leftOut(given, options), branding: withoutNames ? unnamed : branded };
  const {
    report: { report, branding },
    lost,
  } = printableReport(texts, await drawable());
  const matter = pitfallsThatMatter(report);
  const shown = matter.map(({ pitfall }) => pitfall.id);
  const book = {
    report,
    paper,
    references: referencesOf(report, shown),
    branding: brandingOf(logo === undefined ? branding : { ...branding, logo }),
  };
  const fit = await fittingBoard(book);
  const bytes = await drawTagged(
    part === "board" ? (
      <BoardDocument book={book} fit={fit} />
    ) : (
      <PlanDocument book={book} parts={partsOf(book, matter, sections)} fit={fit} />
    ),
  );
  return { bytes, lost };
}

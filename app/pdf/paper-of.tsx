import type { ReactElement } from "react";
import { leftOut } from "~/domain/left-out";
import { paperWords } from "~/domain/narration/paper-words";
import { pitfallsThatMatter } from "~/domain/narration/pitfalls-that-matter";
import { referencesOf } from "~/domain/narration/references";
import type { Report } from "~/domain/report-types";
import { BoardDocument } from "./board-document";
import { brandingOf } from "./branding";
import { drawable } from "./drawable";
import { fittingBoard } from "./fitting-board";
import { registerFonts } from "./fonts";
import { partsOf } from "./parts-of";
import { PlanDocument } from "./plan-document";
import { printableReport } from "./printable-report";
import type { RenderOptions } from "./render-options";

export interface ReadyPaper {
  /** The document, ready to be drawn. */
  readonly paper: ReactElement;
  /** Characters no bundled font has, which stand as boxes on paper; for the log. */
  readonly lost: readonly string[];
}

/** The document a report becomes: what was asked for, in texts the fonts can draw, the board's page set to fit. */
export async function paperOf(given: Report, options: RenderOptions): Promise<ReadyPaper> {
  registerFonts();
  const { part = "whole", sections, withoutNames = false, branding: { logo, ...branded } = {} } = options;
  const { preparedFor, ...unnamed } = branded;
  const texts = { report: leftOut(given, options), branding: withoutNames ? unnamed : branded };
  const {
    report: { report, branding },
    lost,
  } = printableReport(texts, await drawable(), paperWords.notPrinted);
  const matter = pitfallsThatMatter(report);
  const shown = matter.map(({ pitfall }) => pitfall.id);
  const book = {
    report,
    paper: options.paper,
    references: referencesOf(report, shown),
    branding: brandingOf(logo === undefined ? branding : { ...branding, logo }),
    trend: options.trend !== undefined && options.trend.points.length > 1 ? options.trend : null,
  };
  const fit = await fittingBoard(book);
  const paper =
    part === "board" ? (
      <BoardDocument book={book} fit={fit} />
    ) : (
      <PlanDocument book={book} parts={partsOf(book, matter, sections)} fit={fit} />
    );
  return { paper, lost };
}

import { type HTMLElement, parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { vi } from "vitest";
import { pitfallsThatMatter } from "~/domain/narration/pitfalls-that-matter";
import { referencesOf } from "~/domain/narration/references";
import type { Report } from "~/domain/report-types";
import type { SectionName } from "~/domain/section-names";
import { boardFits } from "~/pdf/board-fit";
import { partsOf } from "~/pdf/parts-of";
import { PlanDocument } from "~/pdf/plan-document";

/** Every text of a report's paper, of the sections that are told or all, a paragraph, cell or label each, read from the very elements that become the PDF; without a layout, so that many can be read. */
export function saidOnPaper(report: Report, sections?: readonly SectionName[]): readonly string[] {
  const [fit] = boardFits;
  if (fit === undefined) throw new Error("there is no fit");
  const matter = pitfallsThatMatter(report);
  const shown = matter.map(({ pitfall }) => pitfall.id);
  const book = { report, paper: "a4", references: referencesOf(report, shown), branding: {}, trend: null } as const;
  const paper = <PlanDocument book={book} parts={partsOf(book, matter, sections)} fit={fit} />;
  return parse(markup(paper), { lowerCaseTagName: true })
    .querySelectorAll("text")
    .filter(isOutermost)
    .map(({ textContent }) => textContent.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}

/** The elements of paper are none of HTML; React says so for each, and is not heard. */
function markup(paper: Parameters<typeof renderToStaticMarkup>[0]): string {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  try {
    return renderToStaticMarkup(paper);
  } finally {
    said.mockRestore();
  }
}

function isOutermost(element: HTMLElement): boolean {
  for (let parent = element.parentNode; parent; parent = parent.parentNode)
    if (parent.rawTagName?.toLowerCase() === "text") return false;
  return true;
}

import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import type { Report } from "~/domain/report-types";
import { PlanPage } from "~/ui/plan/plan-page";
import { ResultsPage } from "~/ui/results/results-page";
import { shownReport } from "~/web/shown-report";

const hrefs = { plan: "/plan", pdf: "/plan.pdf", pdfLetter: "/plan.pdf?paper=letter", results: "/results", files: [] };

/** All that the screens of the results and the plan say of a report, folded parts too, in lines. */
export function saidOnScreen(report: Report): string {
  const shown = shownReport(report);
  return [
    <ResultsPage key="results" report={shown} hrefs={{ ...hrefs, question: null }} />,
    <PlanPage key="plan" report={shown} hrefs={hrefs} mayEdit={false} problem={null} />,
  ]
    .map((page) =>
      parse(renderToStaticMarkup(page).replace(/<\/(p|li|h\d|t[dh]|d[dt]|text|title|desc|summary|div|span)>/g, "\n$&")),
    )
    .map((page) => page.textContent)
    .join("\n");
}

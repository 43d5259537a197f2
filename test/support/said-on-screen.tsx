import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { words } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { PlanFigure } from "~/ui/plan/plan-figure";
import { PlanSections } from "~/ui/plan/plan-sections";
import { Rejected } from "~/ui/plan/rejected";
import { ResultsPage } from "~/ui/results/results-page";
import { shownReport } from "~/web/shown-report";
import { draftReport } from "~/web/team-plan/draft-report";

const hrefs = { plan: "/plan", pdf: "/plan.pdf", question: null, files: [], choose: null };

/** All that the screens of the results and of the plan say of a report, folded parts too, in lines. */
export function saidOnScreen(report: Report): string {
  const shown = shownReport(report);
  const { plan } = shown;
  const draft = draftReport(report, plan === null ? [] : [plan]);
  const page = renderToStaticMarkup(
    <>
      <ResultsPage report={shown} hrefs={hrefs} />
      <h1>{words.plan.title}</h1>
      <p>{words.plan.lede}</p>
      {plan === null ? null : (
        <>
          <PlanFigure report={draft} plan={plan} />
          <PlanSections report={draft} plan={plan} mayEdit={false} />
          <Rejected report={draft} plan={plan} mayEdit={false} />
        </>
      )}
    </>,
  );
  return parse(page.replace(/<\/(p|li|h\d|t[dh]|d[dt]|text|title|desc|summary|div|span|caption)>/g, "\n$&"))
    .textContent;
}

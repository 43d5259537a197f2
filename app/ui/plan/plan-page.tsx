import { words as told } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { Page } from "~/ui/page";
import { CapacityForm } from "./capacity-form";
import { PlanFigure } from "./plan-figure";
import { PlanSections } from "./plan-sections";
import { Rejected } from "./rejected";
import { words } from "./words";

interface PlanPageProps {
  readonly report: Report;
  readonly hrefs: { readonly pdf: string; readonly pdfLetter: string; readonly results: string };
  readonly mayEdit: boolean;
  readonly problem: string | null;
}

/** The plan on screen: what it would change, how much is carried, then window by window; it downloads as paper. */
export function PlanPage({ report, hrefs, mayEdit, problem }: PlanPageProps) {
  const { plan } = report;
  return (
    <Page
      title={null}
      wide
      aside={
        <a className="inline-flex min-h-6 items-center" href={hrefs.pdf}>
          {words.download}
        </a>
      }
    >
      {problem === null ? null : (
        <p role="alert" className="mb-6 border-2 border-accent px-4 py-3">
          {problem}
        </p>
      )}
      <p className="no-print mb-4 text-small">
        <a className="inline-flex min-h-6 items-center" href={hrefs.results}>
          {words.results}
        </a>
      </p>
      <p className="eyebrow num mb-3">
        {[report.organisation ?? words.yourOrganisation, shownDate(report.taken)].join(" · ")}
      </p>
      <h1 tabIndex={-1} className="display">
        {told.plan.title}
      </h1>
      <p className="mt-4 text-lead text-ink-2">{plan === null ? told.plan.none : told.plan.lede}</p>
      {plan === null ? null : (
        <>
          <PlanFigure report={report} plan={plan} />
          <p className="mt-3 text-ink-2">{told.plan.capacity[plan.capacity]}</p>
          {mayEdit ? <CapacityForm capacity={plan.capacity} /> : null}
          <PlanSections report={report} plan={plan} mayEdit={mayEdit} />
          <Rejected report={report} plan={plan} mayEdit={mayEdit} />
          <p className="no-print mt-12 flex flex-wrap items-center gap-x-6 gap-y-3">
            <a className="button" href={hrefs.pdf}>
              {words.download}
            </a>
            <a className="inline-flex min-h-11 items-center" href={hrefs.pdfLetter}>
              {words.downloadLetter}
            </a>
          </p>
        </>
      )}
    </Page>
  );
}

import type { ReactNode } from "react";
import type { Report } from "~/domain/report-types";
import { Page } from "~/ui/page";
import { CapacityForm } from "./capacity-form";
import { PlanSections } from "./plan-sections";
import { Rejected } from "./rejected";
import { words } from "./words";

interface PlanPageProps {
  readonly report: Report;
  readonly hrefs: { readonly pdf: string; readonly pdfLetter: string; readonly results: string };
  readonly mayEdit: boolean;
  readonly problem: string | null;
  readonly children?: ReactNode;
}

/** The plan on screen. */
export function PlanPage({ report, hrefs, mayEdit, problem }: PlanPageProps) {
  const { plan } = report;
  return (
    <Page
      title={words.title}
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
      <p className="text-ink-2">{plan === null ? words.none : words.lede}</p>
      <p className="mt-3">
        <a className="inline-flex min-h-11 items-center" href={hrefs.results}>
          {words.results}
        </a>
      </p>
      {plan === null ? null : (
        <>
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

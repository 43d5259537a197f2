import type { ReactNode } from "react";
import type { Report } from "~/domain/report-types";
import { Downloads, type DownloadsProps } from "~/ui/files/downloads";
import { Page } from "~/ui/page";
import { WorkshopResults } from "~/ui/workshop/workshop-results";
import type { QuestionHref } from "./answer-lines";
import { BlindSpots } from "./blind-spots";
import { FiguresRead } from "./figures-read";
import { HeadlineSection } from "./headline-section";
import { HeldBy } from "./held-by";
import { Keep } from "./keep";
import { OverallNumber } from "./overall-number";
import { Patterns } from "./patterns";
import { PlanPreview } from "./plan-preview";
import { ProfileSection } from "./profile-section";
import { words } from "./words";

/** Where the results lead. */
export interface ResultsHrefs {
  readonly plan: string;
  readonly pdf: string;
  readonly question: QuestionHref;
  readonly files: DownloadsProps["files"];
  /** Where a report is put together by choice; null where nobody may. */
  readonly choose: string | null;
}

interface ResultsPageProps {
  readonly report: Report;
  readonly hrefs: ResultsHrefs;
  /** What stands above the sentence: the story of a sample. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

const BOARD = "board-a4.pdf";

/** The results in the order a sceptical reader needs: whether the number can be relied on, the sentence, what binds, the profile, the patterns, what is not known, what to keep; the number last, then the plan. */
export function ResultsPage({ report, hrefs, before, after }: ResultsPageProps) {
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
      {before}
      <HeadlineSection
        report={report}
        questionHref={hrefs.question}
        planHref={hrefs.plan}
        boardHref={hrefs.files.find(({ file }) => file === BOARD)?.href ?? null}
      />
      <HeldBy report={report} questionHref={hrefs.question} />
      <ProfileSection report={report} questionHref={hrefs.question} />
      <Patterns report={report} questionHref={hrefs.question} />
      <FiguresRead report={report} />
      <BlindSpots report={report} questionHref={hrefs.question} />
      <Keep report={report} />
      <WorkshopResults report={report} />
      <OverallNumber report={report} />
      <PlanPreview report={report} />
      <p className="no-print mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        <a className="button" href={hrefs.plan}>
          {words.plan}
        </a>
        <a className="button-quiet" href={hrefs.pdf}>
          {words.download}
        </a>
      </p>
      <Downloads files={hrefs.files} choose={hrefs.choose} />
      {after}
    </Page>
  );
}

import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { Page } from "~/ui/page";
import { BlindSpots } from "./blind-spots";
import { FiguresRead } from "./figures-read";
import { HeldBy } from "./held-by";
import { Keep } from "./keep";
import { OverallNumber } from "./overall-number";
import { Patterns } from "./patterns";
import { ProfileSection } from "./profile-section";
import { words } from "./words";

/** Where the results lead. */
export interface ResultsHrefs {
  readonly plan: string;
  readonly pdf: string;
  readonly pdfLetter: string;
  readonly question: ((question: string) => string) | null;
}

interface ResultsPageProps {
  readonly report: Report;
  readonly hrefs: ResultsHrefs;
  /** What stands above the sentence: the story of a sample, or what to do with a finished assessment. */
  readonly before?: React.ReactNode;
  readonly after?: React.ReactNode;
}

/** The results in the order a sceptical reader needs: the sentence, what binds, the profile, the patterns, what is not known; the number last. */
export function ResultsPage({ report, hrefs, before, after }: ResultsPageProps) {
  const { headline, counts } = report;
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
      <p className="eyebrow num mb-3">
        {[
          report.organisation ?? words.yourOrganisation,
          words.counts(counts.asked, counts.answered, counts.dontKnow + counts.unanswered, counts.notApplicable),
          ...(report.scope === "quick" ? [words.indicative] : []),
          shownDate(report.taken),
        ].join(" · ")}
      </p>
      <h1 tabIndex={-1} className="max-w-[22em] leading-[1.12] sm:text-display!">
        {headline.sentence}
      </h1>
      <p className="mt-4 max-w-[60ch] text-lead text-ink-2">{headline.lede}</p>
      <p className="mt-3 max-w-[60ch] text-ink-3">{headline.view}</p>
      <HeldBy report={report} />
      <ProfileSection report={report} />
      <OverallNumber report={report} />
      <Patterns report={report} questionHref={hrefs.question} />
      <FiguresRead report={report} />
      <BlindSpots report={report} questionHref={hrefs.question} />
      <Keep report={report} />
      <p className="no-print mt-12 flex flex-wrap items-center gap-x-6 gap-y-3">
        <a className="button" href={hrefs.plan}>
          {words.plan}
        </a>
        <a className="button-quiet" href={hrefs.pdf}>
          {words.download}
        </a>
        <a className="inline-flex min-h-11 items-center" href={hrefs.pdfLetter}>
          {words.downloadLetter}
        </a>
        <a className="inline-flex min-h-11 items-center" href="/method">
          {words.method}
        </a>
      </p>
      <p className="mt-6 text-ink-2">{words.pay}</p>
      {after}
    </Page>
  );
}

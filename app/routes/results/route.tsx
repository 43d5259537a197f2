import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { LinkEnds } from "~/ui/links/link-ends";
import { Page } from "~/ui/page";
import { ResultsPage } from "~/ui/results/results-page";
import { StandingNote } from "~/ui/results/standing-note";
import { SeenDifferently } from "~/ui/said/seen-differently";
import { TakeOnLink } from "~/ui/taking-on/take-on-link";
import { FirstProposedLink } from "~/ui/team-plan/first-proposed-link";
import { askedOfOthers } from "~/web/handing-over/asked-of-others";
import { resultsView } from "~/web/results-page";
import { served } from "~/web/served";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) =>
  json({ ...(await resultsView(request)), ...(await askedOfOthers(request)) }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: words.title(data?.kind === "finished" ? data.report.organisation : null) },
];

export default function Results() {
  const view = useLoaderData<typeof loader>();
  if (view.kind === "not-yet") return <NotYet organisation={view.organisation} />;
  const { report, hrefs, mayEdit, compareHref, takeOn, standing, quick, differently, handOverHref } = view;
  const question = (id: string) => `${hrefs.question}${id}?from=results`;
  return (
    <ResultsPage
      report={report as unknown as Report}
      hrefs={{ ...hrefs, question }}
      before={
        <>
          <LinkEnds on={view.endsOn} />
          {standing === null ? null : <StandingNote standing={standing} />}
        </>
      }
      after={
        <>
          <SeenDifferently lines={differently} />
          <TakeOnLink takeOn={takeOn} />
          {quick === null ? null : (
            <p className="no-print mt-6">
              <a className="inline-flex min-h-6 items-center" href={quick.href}>
                {words.quick(shownDate(quick.taken))}
              </a>
            </p>
          )}
          {view.proposedHref === null ? null : <FirstProposedLink href={view.proposedHref} />}
          <p className="no-print mt-6 flex flex-wrap gap-x-8">
            <a className="inline-flex min-h-11 items-center" href={hrefs.review}>
              {mayEdit ? words.change : words.answers}
            </a>
            {mayEdit ? (
              <a className="inline-flex min-h-11 items-center" href={hrefs.tasks}>
                {words.home}
              </a>
            ) : null}
            {compareHref === null ? null : (
              <a className="inline-flex min-h-11 items-center" href={compareHref}>
                {words.compare}
              </a>
            )}
            {handOverHref === null ? null : (
              <a className="inline-flex min-h-11 items-center" href={handOverHref}>
                {words.handOver}
              </a>
            )}
          </p>
        </>
      }
    />
  );
}

/** For who only looks, while nothing was finished. */
const NotYet = ({ organisation }: { readonly organisation: string | null }) => (
  <Page title={words.notYet}>
    {organisation === null ? null : <p className="eyebrow -mt-3 mb-4">{organisation}</p>}
    <p className="text-ink-2">{words.notYetHint}</p>
  </Page>
);

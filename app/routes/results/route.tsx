import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { ResultsPage } from "~/ui/results/results-page";
import { StandingNote } from "~/ui/results/standing-note";
import { SeenDifferently } from "~/ui/said/seen-differently";
import { TakeOnLink } from "~/ui/taking-on/take-on-link";
import { askedOfOthers } from "~/web/handing-over/asked-of-others";
import { resultsView } from "~/web/results-page";
import { served } from "~/web/served";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) =>
  json({ ...(await resultsView(request)), ...(await askedOfOthers(request)) }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: words.title(data?.report.organisation ?? null) },
];

export default function Results() {
  const { report, hrefs, takeOn, standing, quick, differently, handOverHref } = useLoaderData<typeof loader>();
  const question = (id: string) => `${hrefs.question}${id}`;
  return (
    <ResultsPage
      report={report as unknown as Report}
      hrefs={{ ...hrefs, question }}
      before={standing === null ? null : <StandingNote standing={standing} />}
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
          <p className="no-print mt-6 flex flex-wrap gap-x-8">
            <a className="inline-flex min-h-11 items-center" href={hrefs.review}>
              {words.change}
            </a>
            <a className="inline-flex min-h-11 items-center" href={hrefs.tasks}>
              {words.home}
            </a>
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

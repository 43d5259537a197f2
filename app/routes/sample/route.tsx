import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Report } from "~/domain/report-types";
import { PlanSections } from "~/ui/plan/plan-sections";
import { ResultsPage } from "~/ui/results/results-page";
import { sampleView } from "~/web/samples";
import { served } from "~/web/served";
import { SampleStory } from "./sample-story";
import { words } from "./words";

export const handle = { still: true };

export const loader = served((request) => json(sampleView(request)));

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.sample.name ?? words.title} · Plumbline` },
];

export default function SampleRoute() {
  const { report: serialised, sample, samples, hrefs } = useLoaderData<typeof loader>();
  const report = serialised as unknown as Report;
  return (
    <ResultsPage
      report={report}
      hrefs={{ ...hrefs, question: null }}
      before={<SampleStory sample={sample} samples={samples} />}
      after={
        report.plan === null ? null : (
          <div id="plan" className="mt-14 max-w-[46rem]">
            <h2>{words.plan}</h2>
            <PlanSections report={report} plan={report.plan} mayEdit={false} />
            <p className="mt-10">
              <a className="button" href="/start">
                {words.start}
              </a>
            </p>
          </div>
        )
      }
    />
  );
}

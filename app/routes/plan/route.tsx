import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Report } from "~/domain/report-types";
import { PlanPage } from "~/ui/plan/plan-page";
import { changedPlan } from "~/web/plan-page";
import { resultsView } from "~/web/results-page";
import { served } from "~/web/served";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await resultsView(request)));

export const action = served(async (request) => {
  const changed = await changedPlan(request);
  if (!changed.ok) return json({ problem: words.problem }, { status: 422 });
  throw redirect(changed.href, 303);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: words.title(data?.report.organisation ?? null) },
];

export default function Plan() {
  const { report, hrefs, mayEdit } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem ?? null;
  return <PlanPage report={report as unknown as Report} hrefs={hrefs} mayEdit={mayEdit} problem={problem} />;
}

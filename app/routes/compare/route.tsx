import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ComparedView, type CompareView, comparedWithFile, compareView } from "~/web/comparing/compare-page";
import { served } from "~/web/served";
import { ComparePage } from "./compare-page";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await compareView(request)));

export const action = served(async (request) => {
  const outcome = await comparedWithFile(request);
  return json(outcome, { status: outcome.ok ? 200 : 422 });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function Compare() {
  const view = useLoaderData<typeof loader>() as CompareView;
  const outcome = useActionData<typeof action>();
  const fromFile = outcome?.ok ? (outcome.compared as ComparedView) : null;
  return <ComparePage view={view} fromFile={fromFile} problems={outcome?.ok === false ? outcome.problems : []} />;
}

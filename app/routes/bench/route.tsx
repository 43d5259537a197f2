import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { benchView } from "~/web/bench/bench-view";
import { changedBench } from "~/web/bench/changed-bench";
import { served } from "~/web/served";
import { BenchPage } from "./bench-page";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await benchView(request)));

export const action = served(async (request) => {
  const outcome = await changedBench(request);
  if (outcome.kind === "go") throw redirect(outcome.href, 303);
  return json(outcome, { status: outcome.kind === "refused" ? 422 : 200 });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: words.title(data?.name ?? "") }];

export default function Bench() {
  return <BenchPage view={useLoaderData<typeof loader>()} outcome={useActionData<typeof action>()} />;
}

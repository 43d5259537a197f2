import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { WhatIf as Choice } from "~/domain/planning/what-if";
import { words as adopted } from "~/ui/team-plan/words";
import { planPageView, postedPlan } from "~/web/plan-page";
import { served } from "~/web/served";
import type { ChangedPlan } from "~/web/team-plan/changed-plan";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { AdoptedPlan } from "./adopted-plan";
import { DraftPlan, type DraftPlanProps } from "./draft-plan";
import { TryPlan, type TryPlanProps } from "./try-plan";
import { words } from "./words";

export const loader = served(async (request) => json(await planPageView(request)));

export const action = served(async (request) => {
  const posted = await postedPlan(request);
  if (posted.kind === "go")
    throw redirect(posted.href, { status: 303, headers: posted.cookie ? { "Set-Cookie": posted.cookie } : {} });
  if (posted.kind === "draft-refused") {
    const problems = posted.problems.length > 0 ? posted.problems : [words.problem];
    return json({ kind: "refused" as const, item: null, problems, typed: posted.typed }, { status: 422 });
  }
  const { changed, quiet } = posted;
  const { pathname, search } = new URL(request.request.url);
  if (changed.kind === "saved" && !quiet)
    throw redirect(`${pathname}${search}${changed.item ? `#${changed.item}` : ""}`, 303);
  return json(changed, { status: { saved: 200, clashes: 409, refused: 422 }[changed.kind] });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title:
      data?.kind === "adopted"
        ? adopted.titleOf(data.view.organisation)
        : words.title(data?.draft.organisation ?? null),
  },
];

type Outcome = ChangedPlan & { readonly typed?: { readonly choice: Choice | null; readonly start: string } };

export default function Plan() {
  const page = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>() as Outcome | undefined;
  const { deletion, endsOn, takeOn } = page;
  if (page.kind === "adopted")
    return (
      <AdoptedPlan
        view={page.view as TeamPlanView}
        outcome={outcome}
        deletion={deletion}
        endsOn={endsOn}
        takeOn={takeOn}
      />
    );
  const problems = outcome?.kind === "refused" ? outcome.problems : [];
  const typed = outcome?.typed;
  if (page.draft.kind === "tried") {
    const view = page.draft as unknown as TryPlanProps["view"];
    return (
      <TryPlan
        view={view}
        problems={problems}
        typed={typed && { choice: typed.choice ?? view.choice, start: typed.start }}
      />
    );
  }
  const view = page.draft as unknown as DraftPlanProps["view"];
  return (
    <DraftPlan
      view={view}
      problems={problems}
      typedStart={typed?.start}
      deletion={deletion}
      endsOn={endsOn}
      takeOn={takeOn}
    />
  );
}

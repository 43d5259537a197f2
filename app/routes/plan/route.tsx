import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { WhatIf as Choice } from "~/domain/planning/what-if";
import { isNotSent, steadyAction, steadyLoader } from "~/ui/sending/steady";
import { words as adopted } from "~/ui/team-plan/words";
import { planPageView, postedPlan } from "~/web/plan-page";
import { served } from "~/web/served";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { savedHref } from "~/web/team-plan/saved-note";
import { AdoptedPlan } from "./adopted-plan";
import { DraftPlan, type DraftPlanProps } from "./draft-plan";
import { TryPlan, type TryPlanProps } from "./try-plan";
import type { Outcome } from "./use-commands";
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
  const { changed, quiet, typed, cookie } = posted;
  const headers = cookie === undefined ? {} : { "Set-Cookie": cookie };
  if (changed.kind === "saved" && !quiet)
    throw redirect(savedHref(request.request.url, changed.note), { status: 303, headers });
  return json(changed.kind === "saved" ? changed : { ...changed, typed }, {
    headers,
    status: { saved: 200, clashes: 409, refused: 422 }[changed.kind],
  });
});

export const clientLoader = steadyLoader();
export const clientAction = steadyAction;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title:
      data?.kind === "adopted"
        ? adopted.titleOf(data.view.organisation)
        : words.title(data?.draft.organisation ?? null),
  },
];

interface DraftOutcome {
  readonly kind: "refused";
  readonly problems: readonly string[];
  readonly typed?: { readonly choice: Choice | null; readonly start: string; readonly asks: boolean };
}

export default function Plan() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as unknown;
  const posted = isNotSent(answer) ? undefined : answer;
  const { deletion, endsOn, takeOn, returned } = page;
  if (page.kind === "adopted")
    return (
      <AdoptedPlan
        view={page.view as unknown as TeamPlanView}
        outcome={posted as Outcome | undefined}
        deletion={deletion}
        endsOn={endsOn}
        takeOn={takeOn}
        returned={returned}
      />
    );
  const { problems = [], typed } = (posted as DraftOutcome | undefined) ?? {};
  if (page.draft.kind === "tried") {
    const view = page.draft as unknown as TryPlanProps["view"];
    return (
      <TryPlan view={view} problems={problems} typed={typed && { ...typed, choice: typed.choice ?? view.choice }} />
    );
  }
  const view = page.draft as unknown as DraftPlanProps["view"];
  return (
    <DraftPlan
      view={view}
      problems={problems}
      typed={typed}
      deletion={deletion}
      endsOn={endsOn}
      takeOn={takeOn}
      returned={returned}
    />
  );
}

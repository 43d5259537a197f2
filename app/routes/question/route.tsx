import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isNotSent, steadyAction, steadyLoader } from "~/ui/sending/steady";
import { answered } from "~/web/answering";
import { followingHref } from "~/web/following-href";
import { questionView } from "~/web/question-view";
import { served } from "~/web/served";
import { QuestionPage } from "./question-page";
import { words } from "./words";

export const loader = served(async (request) => json(await questionView(request)));

export const action = served(async (request) => {
  const outcome = await answered(request);
  if (outcome.kind === "saved") throw redirect(followingHref(outcome.stored, request), 303);
  return json(outcome, { status: outcome.kind === "conflict" ? 409 : 422 });
});

export const clientLoader = steadyLoader();
export const clientAction = steadyAction;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? words.title(data.question.text) : words.fault },
];

export default function QuestionRoute() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const outcome = isNotSent(answer) ? undefined : answer;
  return <QuestionPage key={view.question.id} view={view} outcome={outcome} />;
}

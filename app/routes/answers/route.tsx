import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/ui/error-summary";
import { LinkEnds } from "~/ui/links/link-ends";
import { Page } from "~/ui/page";
import { type AnswersView, answersView, handedIn } from "~/web/handing-over/answers-page";
import { served } from "~/web/served";
import { AskedQuestion } from "./asked-question";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await answersView(request)));

export const action = served(async (request) => {
  const outcome = await handedIn(request);
  if (outcome.ok) throw redirect(`${new URL(request.request.url).pathname}?saved`, 303);
  return json(outcome, { status: 422 });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function Answers() {
  const view = useLoaderData<typeof loader>() as AnswersView;
  const outcome = useActionData<typeof action>();
  const problems = outcome?.problems ?? [];
  return (
    <Page title={words.title}>
      <ErrorSummary title={words.problem} problems={problems} />
      {view.saved && outcome === undefined ? (
        <p role="status" className="mb-6 border-l-[3px] border-ink bg-sheet px-4 py-3">
          {words.saved}
        </p>
      ) : null}
      <LinkEnds on={view.endsOn} />
      <p className="text-lead text-ink-2">{words.lede(view.questions.length)}</p>
      {view.role === null ? null : <p className="mt-2">{words.role(view.role)}</p>}
      <p className="mt-2 text-small text-ink-3">{words.privacy}</p>
      <form method="post" noValidate className="mt-8">
        {view.questions.map((question) => (
          <AskedQuestion
            key={question.id}
            question={question}
            typed={outcome?.typed[question.id] ?? question.typed}
            problems={problems}
          />
        ))}
        <button type="submit" className="button mt-6">
          {words.send}
        </button>
      </form>
    </Page>
  );
}

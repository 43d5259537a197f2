import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "~/ui/page";
import { saidText } from "~/ui/said/said-text";
import { shownMinute } from "~/ui/team-plan/shown-day";
import { type AnswerHistoryView, answerHistoryView } from "~/web/answer-history";
import { served } from "~/web/served";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await answerHistoryView(request)));

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function AnswerHistory() {
  const view = useLoaderData<typeof loader>() as AnswerHistoryView;
  return (
    <Page title={words.title}>
      <p className="text-ink-2">{view.lines.length === 0 ? words.none : words.lede}</p>
      <p className="mt-2">
        <a className="inline-flex min-h-6 items-center" href={view.backHref}>
          {words.back}
        </a>
      </p>
      <ol id="changes" className="mt-6 border-b border-rule">
        {view.lines.map((line) => (
          <li key={line.number} className="border-t border-rule py-4">
            <p>
              <span className="font-semibold">{line.who ?? words.somebody}</span> {words.did[line.did]}
            </p>
            <p className="num text-small text-ink-3">
              {shownMinute(line.at)}
              {line.from === undefined ? "" : ` · ${words.fromFile}`}
            </p>
            {line.answers.map((answer) => (
              <Changed key={answer.question} answer={answer} />
            ))}
          </li>
        ))}
      </ol>
      {view.olderHref === null ? null : (
        <p className="mt-4">
          <a href={view.olderHref}>{words.older}</a>
        </p>
      )}
    </Page>
  );
}

type Answer = AnswerHistoryView["lines"][number]["answers"][number];

const Changed = ({ answer: { name, from, to, href } }: { readonly answer: Answer }) => (
  <>
    <p className="mt-1">
      <a href={href}>{name}</a>
    </p>
    <dl className="mt-1 space-y-1 text-small">
      {[[words.from, from] as const, [words.to, to] as const].map(([label, said]) => (
        <div key={label}>
          <dt className="inline font-semibold">{label}: </dt>
          <dd className="inline wrap-anywhere">
            {said === null ? words.nothing : saidText(said)}
            {said?.note ? ` ${words.note(said.note)}` : ""}
          </dd>
        </div>
      ))}
    </dl>
  </>
);

import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/ui/error-summary";
import { OnceField } from "~/ui/once-field";
import { Page } from "~/ui/page";
import { shownMinute } from "~/ui/team-plan/shown-day";
import { served } from "~/web/served";
import { type HistoryView, historyView, undone } from "~/web/team-plan/history-view";
import { changeSaid } from "./change-said";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await historyView(request)));

export const action = served(async (request) => {
  const changed = await undone(request);
  if (changed.kind === "saved") throw redirect(new URL(request.request.url).pathname, 303);
  return json({ problems: changed.kind === "refused" ? changed.problems : [] }, { status: 409 });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function PlanHistory() {
  const view = useLoaderData<typeof loader>() as HistoryView;
  const problems = useActionData<typeof action>()?.problems ?? [];
  return (
    <Page title={words.title}>
      <ErrorSummary title={words.problem} problems={problems.map((message) => ({ field: "changes", message }))} />
      <p className="text-ink-2">{words.lede}</p>
      <p className="mt-2">
        <a className="inline-flex min-h-6 items-center" href={view.backHref}>
          {words.back}
        </a>
      </p>
      <ol id="changes" className="mt-6 border-b border-rule">
        {view.lines.map((line) => (
          <li key={line.number} className="flex flex-wrap items-start justify-between gap-4 border-t border-rule py-4">
            <div className="min-w-0 flex-1 basis-72">
              <p>
                <span className="font-semibold">{line.who ?? words.somebody}</span> {words.did[line.did]}
                {line.undoes === null ? "" : ` (${words.undoes(line.undoes)})`}
              </p>
              <p className="num text-small text-ink-3">
                {words.number(line.number)} · {shownMinute(line.at)}
                {line.from === undefined ? "" : ` · ${words.fromFile}`}
              </p>
              <ul className="mt-1 space-y-1">
                {line.changes.map((change) => {
                  const said = changeSaid(change, view);
                  return (
                    <li key={said} className="break-words text-small">
                      {said}
                    </li>
                  );
                })}
              </ul>
            </div>
            {line.mayUndo ? (
              <form method="post">
                <OnceField token={view.once} />
                <button type="submit" name="number" value={line.number} className="button-small">
                  {words.undo}
                  <span className="sr-only">: {words.number(line.number)}</span>
                </button>
              </form>
            ) : null}
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

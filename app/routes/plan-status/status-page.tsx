import { planProgress } from "~/charts/plan-progress";
import { type StatusListName, statusFacts } from "~/domain/team-plan/status-facts";
import { statusWords as words } from "~/domain/team-plan/status-words";
import { Figure } from "~/ui/figure/figure";
import { Page } from "~/ui/page";
import { shownDay } from "~/ui/team-plan/shown-day";
import { words as plan } from "~/ui/team-plan/words";
import type { StatusView } from "~/web/team-plan/status-view";
import { words as own } from "./words";

/** One page for a weekly meeting: where the plan stands, in words and one picture, then what needs somebody. It prints on one sheet. */
export function StatusPage({ view }: { readonly view: StatusView }) {
  const { status } = view;
  const role = view.roles.find(({ id }) => id === view.role)?.name;
  return (
    <Page
      title={null}
      wide
      aside={
        <span className="no-print inline-flex flex-wrap gap-x-6">
          <a className="inline-flex min-h-6 items-center" href={view.pdfHref} download>
            {own.pdf}
          </a>
          <a className="inline-flex min-h-6 items-center" href={view.markdownHref} download>
            {own.markdown}
          </a>
        </span>
      }
    >
      <p className="no-print mb-4 text-small">
        <a className="inline-flex min-h-6 items-center" href={view.backHref}>
          {plan.back}
        </a>
      </p>
      <p className="eyebrow num">
        {[view.organisation ?? role, words.week(shownDay(status.since), shownDay(status.today))]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <h1 tabIndex={-1} className="mt-1">
        {words.title}
      </h1>
      <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <section>
          <h2 className="text-h3">{words.stands}</h2>
          <ul className="mt-2 space-y-1">
            {view.sentences.map(({ about, text, items }) => (
              <li key={`${about} ${items.join()}`}>{text}</li>
            ))}
          </ul>
          {view.rows.length === 0 ? null : (
            <Figure
              className="mt-5"
              wide={planProgress(view.rows, { width: 520, size: 13 })}
              narrow={planProgress(view.rows, { width: 328, size: 11 })}
            />
          )}
        </section>
        <div className="space-y-6">
          {(Object.keys(words.lists) as StatusListName[]).map((list) => (
            <StatusList key={list} list={list} view={view} />
          ))}
        </div>
      </div>
      <p className="mt-8 text-small text-ink-3">{words.notice}</p>
    </Page>
  );
}

function StatusList({ list, view }: { readonly list: StatusListName; readonly view: StatusView }) {
  const lines = view.status[list];
  return (
    <section>
      <h2 className={`text-h3 ${list === "overdue" && lines.length > 0 ? "text-accent" : ""}`}>{words.lists[list]}</h2>
      {lines.length === 0 ? <p className="text-ink-3">{words.none}</p> : null}
      <ul className="mt-1">
        {lines.map((line) => (
          <li key={line.item.id} className="border-t border-rule py-1.5">
            <span className="font-semibold">{line.item.title}</span>
            <span className="num block text-small text-ink-2">
              {statusFacts(view, list, line, shownDay).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

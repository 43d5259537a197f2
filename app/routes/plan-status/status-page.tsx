import { planProgress } from "~/charts/plan-progress";
import type { StatusSection } from "~/domain/team-plan/status-said";
import { statusWords as words } from "~/domain/team-plan/status-words";
import { Figure } from "~/ui/figure/figure";
import { Page } from "~/ui/page";
import { words as plan } from "~/ui/team-plan/words";
import type { StatusView } from "~/web/team-plan/status-view";
import { CopyStatus } from "./copy-status";
import { words as own } from "./words";

/**
 * The first screen of a sponsor and the page of a weekly meeting: the verdict and why, what is decided by when, what is in the way, what worked.
 * It fits a phone and prints on one sheet.
 */
export function StatusPage({ view }: { readonly view: StatusView }) {
  const { said } = view;
  const isLeft = ({ name }: StatusSection) => name === "sponsors" || name === "exceptions";
  const left = said.sections.filter(isLeft);
  const right = said.sections.filter((section) => !isLeft(section));
  const role = view.person ?? view.roles.find(({ id }) => id === view.role)?.name;
  return (
    <Page
      title={null}
      wide
      aside={
        <span className="no-print inline-flex flex-wrap gap-x-6">
          <a className="inline-flex min-h-6 items-center" href={view.backHref}>
            {plan.back}
          </a>
        </span>
      }
    >
      <p className="eyebrow num">{[view.organisation ?? role, said.day].filter(Boolean).join(" · ")}</p>
      <h1 tabIndex={-1} className={`display mt-1 ${said.isBehind ? "text-accent" : ""}`}>
        {said.verdict}
      </h1>
      <p className="mt-2 text-lead">{said.why}</p>
      <div className="mt-5 grid gap-x-12 gap-y-5 lg:grid-cols-2">
        <div className="min-w-0 space-y-5">
          {said.decision === null ? null : (
            <section className="border-l-[3px] border-ink bg-sheet px-4 py-3">
              <h2 className="eyebrow">{words.decision}</h2>
              <p className="num mt-1 font-semibold">{said.decision.by}</p>
              <p className="mt-1 [overflow-wrap:anywhere]">{said.decision.ask}</p>
              {said.decision.signs === "" ? null : <p className="mt-1 text-small text-ink-2">{said.decision.signs}</p>}
              {view.decideHref === null ? null : (
                <p className="no-print mt-1">
                  <a href={view.decideHref}>{plan.decide}</a>
                </p>
              )}
            </section>
          )}
          {left.map((section) => (
            <Lines key={section.name} section={section} />
          ))}
          <Result result={view.result} />
        </div>
        <div className="min-w-0 space-y-5">
          {right.map((section) => (
            <Lines key={section.name} section={section} />
          ))}
        </div>
      </div>
      <section className="mt-8 border-t border-rule pt-4">
        <h2 className="text-h3">{own.far}</h2>
        <p className="mt-1">{said.counts.join(" ")}</p>
        {view.rows.length === 0 ? null : (
          <Figure
            className="mt-4"
            wide={planProgress(view.rows, { width: 520, size: 13 })}
            narrow={planProgress(view.rows, { width: 328, size: 11 })}
          />
        )}
      </section>
      <CopyStatus text={view.chat} />
      <p className="no-print mt-4 flex flex-wrap gap-x-6">
        <a className="inline-flex min-h-6 items-center" href={view.pdfHref} download>
          {own.pdf}
        </a>
        <a className="inline-flex min-h-6 items-center" href={view.markdownHref} download>
          {own.markdown}
        </a>
      </p>
      <p className="num mt-6 text-small text-ink-3">
        {said.week}. {words.notice}
      </p>
    </Page>
  );
}

/** Whether the number can be relied on, the sentence of the result and its level, with the way to the pages that say why. */
function Result({ result }: Pick<StatusView, "result">) {
  if (result === null) return null;
  return (
    <section>
      <h2 className="text-h3">{own.result}</h2>
      {result.verdicts.map((verdict) => (
        <p key={verdict} className="mt-1 font-semibold">
          {verdict}
        </p>
      ))}
      <p className="mt-1">{result.sentence}</p>
      <p className="mt-1 text-ink-2">{result.level}</p>
      <p className="no-print mt-1 flex flex-wrap gap-x-6">
        <a className="inline-flex min-h-6 items-center" href={result.resultsHref}>
          {plan.results}
        </a>
        <a className="inline-flex min-h-6 items-center" href={result.boardHref} download>
          {own.board}
        </a>
      </p>
    </section>
  );
}

function Lines({ section }: { readonly section: StatusSection }) {
  const { title, lines, more, none } = section;
  return (
    <section>
      <h2 className="text-h3">{title}</h2>
      {lines.length === 0 ? <p className="text-ink-2">{none}</p> : null}
      <ul className="mt-1">
        {lines.map((line) => (
          <li key={`${line.title} ${line.text}`} className="border-t border-rule py-1.5 [overflow-wrap:anywhere]">
            {line.title === null ? null : <span className="font-semibold">{line.title} </span>}
            <span className={`num ${line.title === null ? "" : "text-ink-2"}`}>{line.text}</span>
          </li>
        ))}
      </ul>
      {more === null ? null : <p className="border-t border-rule pt-1.5 text-small text-ink-3">{more}</p>}
    </section>
  );
}

import { dayOf } from "~/domain/day-of";
import type { Plan, PlanWindow, Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { ActionArticle } from "./action-article";
import { ProjectedLine } from "./projected-line";
import { words } from "./words";

const FIND_OUT_SHOWN = 5;

interface PlanSectionsProps {
  readonly report: Report;
  readonly plan: Plan;
  readonly mayEdit: boolean;
}

/** The plan by windows: find out first, three windows with their actions and decision, what comes later. */
export function PlanSections({ report, plan, mayEdit }: PlanSectionsProps) {
  return (
    <>
      {plan.findOut.length === 0 ? null : (
        <section className="mt-10">
          <h2>{words.findOut}</h2>
          <p className="eyebrow">{words.findOutWhen(shownDate(dayOf(report.taken, 7)))}</p>
          <p className="mt-1 text-ink-2">{words.findOutHint}</p>
          <ol className="mt-3 list-decimal space-y-3 pl-5">
            {plan.findOut.slice(0, FIND_OUT_SHOWN).map((id) => (
              <li key={id}>
                <span className="font-semibold">{report.questionsById[id]?.question.name}.</span>{" "}
                {report.questionsById[id]?.question.findOut}
              </li>
            ))}
          </ol>
          {plan.findOut.length > FIND_OUT_SHOWN ? (
            <p className="mt-2 text-ink-2">{words.andMore(plan.findOut.length - FIND_OUT_SHOWN)}</p>
          ) : null}
        </section>
      )}
      {plan.unplaced.length === 0 ? null : (
        <section className="mt-10 border-l-[3px] border-accent bg-accent-wash px-5 py-4">
          <h2 className="text-h3">{words.unplaced}</h2>
          <ul className="mt-2 space-y-2">
            {plan.unplaced.map(({ question, why }) => (
              <li key={question}>
                <span className="font-semibold">{report.questionsById[question]?.question.name ?? question}.</span>{" "}
                {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {plan.windows.map((window) => (
        <WindowSection key={window.from} report={report} window={window} mayEdit={mayEdit} />
      ))}
      {plan.later.length === 0 ? null : (
        <section className="mt-12">
          <h2>{words.later}</h2>
          <p className="mt-1 text-ink-2">{words.laterHint}</p>
          <div className="mt-3">
            {plan.later.map((planned) => (
              <ActionArticle key={planned.id} report={report} planned={planned} mayEdit={mayEdit} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function WindowSection({ report, window, mayEdit }: { report: Report; window: PlanWindow; mayEdit: boolean }) {
  return (
    <section className="mt-12">
      <h2>{words.window(window.from, window.to)}</h2>
      <p className="eyebrow num">
        {words.windowWhen(shownDate(dayOf(report.taken, window.from)), shownDate(dayOf(report.taken, window.to)))}
      </p>
      {window.actions.length === 0 ? <p className="mt-3 text-ink-2">{words.empty}</p> : null}
      <div className="mt-3">
        {window.actions.map((planned) => (
          <ActionArticle key={planned.id} report={report} planned={planned} mayEdit={mayEdit} />
        ))}
      </div>
      <ProjectedLine projected={window.projected} report={report} />
      <p className="mt-2 border-l-[3px] border-ink pl-4">{words.stopGo[window.to]}</p>
    </section>
  );
}

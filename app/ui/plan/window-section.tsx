import { dayOf } from "~/domain/day-of";
import { words as told } from "~/domain/narration/words";
import type { PlanWindow, Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { ActionArticle } from "./action-article";
import { ProjectedLine } from "./projected-line";

interface WindowSectionProps {
  readonly report: Report;
  readonly window: PlanWindow;
  readonly mayEdit: boolean;
  /** ISO date of day 1. */
  readonly start: string;
}

/** One window: its dates, its actions, what they would change and what the sponsor decides at its end. */
export function WindowSection({ report, window, mayEdit, start }: WindowSectionProps) {
  return (
    <section className="part">
      <h2>{told.plan.window(window.from, window.to)}</h2>
      <p className="eyebrow num mt-1">
        {told.plan.dates(shownDate(dayOf(start, window.from - 1)), shownDate(dayOf(start, window.to - 1)))}
        {window.actions.length === 0 ? "" : ` · ${told.plan.effort(window.effort)}`}
      </p>
      {window.actions.length === 0 ? <p className="mt-4 text-ink-2">{told.plan.empty}</p> : null}
      <div className="mt-3">
        {window.actions.map((planned) => (
          <ActionArticle key={planned.id} report={report} planned={planned} mayEdit={mayEdit} />
        ))}
      </div>
      <div className="border-l-[3px] border-ink bg-sheet px-5 py-4">
        <p>{told.plan.stopGo[window.to]}</p>
        <ProjectedLine projected={window.projected} report={report} />
      </div>
    </section>
  );
}

import { dayOf } from "~/domain/day-of";
import type { PlanWindow, Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { ActionArticle } from "./action-article";
import { ProjectedLine } from "./projected-line";
import { words } from "./words";

interface WindowSectionProps {
  readonly report: Report;
  readonly window: PlanWindow;
  readonly mayEdit: boolean;
}

/** One window: its dates, its actions, what they would change and what the sponsor decides at its end. */
export function WindowSection({ report, window, mayEdit }: WindowSectionProps) {
  return (
    <section className="part">
      <h2>{words.window(window.from, window.to)}</h2>
      <p className="eyebrow num mt-1">
        {words.windowWhen(shownDate(dayOf(report.taken, window.from)), shownDate(dayOf(report.taken, window.to)))}
        {window.actions.length === 0 ? "" : ` · ${words.effort(window.effort)}`}
      </p>
      {window.actions.length === 0 ? <p className="mt-4 text-ink-2">{words.empty}</p> : null}
      <div className="mt-5">
        {window.actions.map((planned) => (
          <ActionArticle key={planned.id} report={report} planned={planned} mayEdit={mayEdit} />
        ))}
      </div>
      <div className="border-l-[3px] border-ink bg-sheet px-5 py-4">
        <p>{words.stopGo[window.to]}</p>
        <ProjectedLine projected={window.projected} report={report} />
      </div>
    </section>
  );
}

import type { PlannedAction, Report } from "../report-types";
import { shownDate } from "../shown-date";
import type { ShownAction } from "../team-plan/shown-action";
import { paperWords } from "./paper-words";
import { dueDate } from "./shown-day";

/** The actions of the plan that lift a pitfall's questions, with the last day of their window; null for later. */
function plannedFor(report: Report, pitfall: string): { readonly action: ShownAction; readonly by: number | null }[] {
  const { plan } = report;
  if (plan === null) return [];
  const touches = ({ lifts }: PlannedAction) =>
    lifts.some(({ question }) => report.questionsById[question]?.question.pitfall === pitfall);
  const named = (by: number | null) => (planned: PlannedAction) => {
    const action = report.actionsById[planned.id];
    return action !== undefined && (touches(planned) || action.pitfall === pitfall) ? [{ action, by }] : [];
  };
  return [...plan.windows.flatMap(({ to, actions }) => actions.flatMap(named(to))), ...plan.later.flatMap(named(null))];
}

/** The same, a line each: "Replace every invitation, by 21 December 2026". */
export const plannedForLines = (report: Report, pitfall: string): string[] =>
  plannedFor(report, pitfall).map(({ action, by }) => {
    const when =
      by === null ? paperWords.pitfall.later : paperWords.pitfall.inPlanWhen(shownDate(dueDate(report, action, by)));
    return `${action.title}, ${when}`;
  });

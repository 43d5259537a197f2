import type { Action } from "../instrument";
import type { PlannedAction, Report } from "../report-types";

/** The actions of the plan that lift a pitfall's questions, with the last day of their window; null for later. */
export function plannedFor(report: Report, pitfall: string): { readonly action: Action; readonly by: number | null }[] {
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

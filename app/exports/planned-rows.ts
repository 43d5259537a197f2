import { planDate, planWorkDate } from "~/domain/narration/shown-day";
import type { PlannedAction, Report } from "~/domain/report-types";
import type { ShownAction } from "~/domain/team-plan/shown-action";

/** An action of the plan with its window in days and in ISO dates; without a window it is for later. */
export interface PlannedRow {
  readonly action: ShownAction;
  readonly planned: PlannedAction;
  readonly ownerName: string;
  readonly window: { readonly from: number; readonly to: number; readonly starts: string; readonly due: string } | null;
}

/** Every action of the plan in the order of its windows, those for later last. */
export function plannedRows(report: Report): readonly PlannedRow[] {
  const { plan, actionsById, instrument } = report;
  if (plan === null) return [];
  const row = (planned: PlannedAction, window: PlannedRow["window"]): PlannedRow[] => {
    const action = actionsById[planned.id];
    if (action === undefined) return [];
    const ownerName = instrument.ownerRoles.find(({ id }) => id === action.owner)?.name ?? action.owner;
    return [{ action, planned, ownerName, window }];
  };
  return [
    ...plan.windows.flatMap(({ from, to, actions }) =>
      actions.flatMap((planned) =>
        row(planned, { from, to, starts: planDate(report, from), due: planWorkDate(report, to) }),
      ),
    ),
    ...plan.later.flatMap((planned) => row(planned, null)),
  ];
}

/** The same as tasks for somebody's tool: what is for later is none yet, unless it is asked for. */
export const taskRows = (report: Report, later: boolean): readonly PlannedRow[] =>
  plannedRows(report).filter(({ window }) => later || window !== null);

import type { Action } from "../instrument";
import type { Report } from "../report-types";

const SHOWN = 5;

export interface BoardAction {
  readonly action: Action;
  /** The last day of its window. */
  readonly by: number;
  /** Placed because it stops harm. */
  readonly first: boolean;
}

/** How many actions the plan has in all its windows. */
export const plannedActions = (report: Report): number =>
  (report.plan?.windows ?? []).reduce((all, { actions }) => all + actions.length, 0);

/** The first five actions of the plan in the order of its windows. */
export const boardActions = (report: Report): BoardAction[] =>
  (report.plan?.windows ?? [])
    .flatMap(({ to, actions }) =>
      actions.flatMap(({ id, because }) => {
        const action = report.actionsById[id];
        return action === undefined ? [] : [{ action, by: to, first: because === "critical" }];
      }),
    )
    .slice(0, SHOWN);

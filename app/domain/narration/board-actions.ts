import type { Report } from "../report-types";
import type { ShownAction } from "../team-plan/shown-action";
import { paperWords } from "./paper-words";
import { dueDate } from "./shown-day";

const SHOWN = 5;

export interface BoardAction {
  readonly action: ShownAction;
  /** ISO date: its own, or the last day of its window. */
  readonly by: string;
  /** Placed because it stops harm. */
  readonly first: boolean;
}

/** The first five actions of the plan in the order of its windows; of an adopted one the first five that are not done. */
export const boardActions = (report: Report): BoardAction[] =>
  inWindows(report)
    .filter(({ action }) => action.standing?.status !== "done")
    .slice(0, SHOWN);

/** What stands over them: how many of how many, and how many are done. */
export function boardPlanTitle(report: Report): string {
  const all = inWindows(report);
  const shown = boardActions(report).length;
  if (report.adopted === null) return paperWords.board.plan(shown, all.length);
  return paperWords.board.adopted(
    shown,
    all.length,
    all.filter(({ action }) => action.standing?.status === "done").length,
  );
}

/** Why there is no table of actions. */
export function withoutActions({ plan, adopted }: Report): string {
  if (plan === null) return paperWords.board.noPlan;
  return adopted === null ? paperWords.board.noActions : paperWords.board.nothingLeft;
}

const inWindows = (report: Report): BoardAction[] =>
  (report.plan?.windows ?? []).flatMap(({ to, actions }) =>
    actions.flatMap(({ id, because }) => {
      const action = report.actionsById[id];
      return action === undefined ? [] : [{ action, by: dueDate(report, action, to), first: because === "critical" }];
    }),
  );

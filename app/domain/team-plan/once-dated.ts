import { dayOf } from "../day-of";
import { workingDay } from "../planning/first-day";
import type { Place } from "../planning/place";
import type { PlanChange } from "./plan-change";
import type { FindOutTask, PlanItem, TeamPlan } from "./team-plan";
import { dueOf } from "./window-dates";

/** An action or a find-out task that had a date once and has none now, with the last ISO date that is known of it. */
export interface OnceDated {
  readonly of: "action" | "find-out";
  /** Of the item, or of the question. */
  readonly id: string;
  /** As it was written; null where the instrument knows the name. */
  readonly title: string | null;
  readonly day: string;
}

/**
 * What calendars may still hold of a plan and the plan has no date for: what the report proposed and the team did not take, what was moved to
 * later, and what an undo took out. `changes` is the history, in any order.
 */
export function onceDated(plan: TeamPlan, changes: readonly PlanChange[]): readonly OnceDated[] {
  const found = new Map<string, OnceDated>();
  const note = (entry: OnceDated) => {
    if (!hasDate(plan, entry)) found.set(`${entry.of} ${entry.id}`, entry);
  };
  for (const { action, window } of plan.basis.placed) {
    const item = plan.items.find((each) => each.action === action);
    const day = dueOf(plan, { due: null, window });
    if (day !== null) note({ of: "action", id: item?.id ?? action, title: item?.title ?? null, day });
  }
  for (const question of plan.basis.findOut)
    note({ of: "find-out", id: question, title: null, day: workingDay(dayOf(plan.start, FIRST_WEEK)) });
  for (const { of, id, title, day } of changes.flatMap((line) => datesIn(plan, line)))
    note({ of, id, title: title ?? plan.items.find((item) => item.id === id)?.title ?? null, day });
  return [...found.values()];
}

const FIRST_WEEK = 6;

function hasDate(plan: TeamPlan, { of, id }: OnceDated): boolean {
  if (of === "find-out") return plan.tasks.some(({ question, due }) => question === id && due !== null);
  const item = plan.items.find((each) => each.id === id);
  return item !== undefined && dueOf(plan, item) !== null;
}

/** Every date that a line of the history left or gave. */
function datesIn({ start }: TeamPlan, { changes }: PlanChange): readonly OnceDated[] {
  const item = (each: PlanItem | null): OnceDated[] => {
    const day = each && dueOf({ start }, each);
    return each === null || !day ? [] : [{ of: "action", id: each.id, title: each.title, day }];
  };
  const task = (each: FindOutTask | null) => due("find-out", each?.question ?? "", each?.due ?? null);
  const place = (id: string, window: Place) => due("action", id, dueOf({ start }, { due: null, window }));
  const due = (of: OnceDated["of"], id: string, day: string | null): OnceDated[] =>
    day === null ? [] : [{ of, id, title: null, day }];
  return changes.flatMap((change): OnceDated[] => {
    switch (change.of) {
      case "items":
        return [...item(change.from), ...item(change.to)];
      case "tasks":
        return [...task(change.from), ...task(change.to)];
      case "place":
        return [...place(change.item, change.from.window), ...place(change.item, change.to.window)];
      case "item":
        return change.field === "due"
          ? [...due("action", change.item, change.from), ...due("action", change.item, change.to)]
          : [];
      case "task":
        return change.field === "due"
          ? [...due("find-out", change.question, change.from), ...due("find-out", change.question, change.to)]
          : [];
      default:
        return [];
    }
  });
}

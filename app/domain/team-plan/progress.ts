import type { Instrument } from "../instrument";
import type { Place } from "../planning/place";
import { isSettled, type ShownTask } from "./answered-tasks";
import { blockedBy } from "./blocked-by";
import { type SignDays, signDays } from "./sign-days";
import type { PlanItem, TeamPlan } from "./team-plan";
import { dueOf } from "./window-dates";

/** Items that cannot go on, with what they wait for. */
export interface Blocked {
  readonly item: PlanItem;
  readonly by: readonly PlanItem[];
}

/** How far a plan is on a day: actions done and signs seen, never points. Lists are in the order of the plan; dropped items are in `dropped` alone. */
export interface PlanProgress {
  /** ISO date it was looked at. */
  readonly today: string;
  /** All but the dropped. */
  readonly planned: readonly PlanItem[];
  readonly done: readonly PlanItem[];
  readonly doing: readonly PlanItem[];
  readonly notStarted: readonly PlanItem[];
  readonly dropped: readonly PlanItem[];
  /** Not done, and due before today. */
  readonly overdue: readonly PlanItem[];
  readonly blocked: readonly Blocked[];
  /** The leading sign was seen, and no review says that it failed. */
  readonly seenToWork: readonly PlanItem[];
  readonly failed: readonly PlanItem[];
  /** When the sign of each action can be seen. */
  readonly signDays: SignDays;
  /** Begun or done, due by today and not reviewed: "what would show it failed" comes up. */
  readonly toReview: readonly PlanItem[];
  readonly windows: readonly { readonly window: Place; readonly planned: number; readonly done: number }[];
  readonly tasks: {
    readonly all: number;
    readonly found: number;
    readonly overdue: number;
    readonly open: readonly ShownTask[];
  };
}

const places: readonly Place[] = [1, 2, 3, "later"];

/** How far a plan, or the part of it a filter lets through, is on `today` (ISO date). `actions` are those the answers allow, with the prerequisites that hold; `all` are the items these are looked up in. */
export function progressOf(
  { start, items, tasks }: Pick<TeamPlan, "start" | "items"> & { readonly tasks: readonly ShownTask[] },
  { actions: known }: Pick<Instrument, "actions">,
  today: string,
  all: readonly PlanItem[] = items,
): PlanProgress {
  const actions = new Map(known.map((action) => [action.id, action]));
  const planned = items.filter(({ state }) => state.status !== "dropped");
  const having = (status: PlanItem["state"]["status"]) => items.filter(({ state }) => state.status === status);
  const isDone = ({ state }: PlanItem) => state.status === "done";
  const open = planned.filter((item) => !isDone(item));
  const dueBy = (item: PlanItem, day: string) => (dueOf({ start }, item) ?? "9999-12-31") <= day;
  return {
    today,
    planned,
    done: having("done"),
    doing: having("doing"),
    notStarted: having("not-started"),
    dropped: having("dropped"),
    overdue: open.filter((item) => dueBy(item, today) && dueOf({ start }, item) !== today),
    blocked: open.map((item) => ({ item, by: blockedBy(item, all, actions) })).filter(({ by }) => by.length > 0),
    seenToWork: planned.filter(({ sign, review }) => sign.seen === true && !review?.failed),
    failed: planned.filter(({ review }) => review?.failed),
    signDays: signDays(all, actions),
    toReview: planned.filter(
      (item) => item.review === null && item.state.status !== "not-started" && dueBy(item, today),
    ),
    windows: places.map((window) => {
      const inIt = planned.filter((item) => item.window === window);
      return { window, planned: inIt.length, done: inIt.filter(isDone).length };
    }),
    tasks: {
      open: tasks.filter((task) => !isSettled(task)),
      all: tasks.length,
      found: tasks.filter(isSettled).length,
      overdue: tasks.filter((task) => !isSettled(task) && task.due !== null && task.due < today).length,
    },
  };
}

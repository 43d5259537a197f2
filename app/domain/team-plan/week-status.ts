import { dayOf } from "../day-of";
import type { PlanProgress } from "./progress";
import type { PlanItem, TeamPlan } from "./team-plan";
import { dueOf } from "./window-dates";

/** An action on the one page for a meeting, with the ISO date it is due. */
export interface StatusItem {
  readonly item: PlanItem;
  readonly due: string | null;
}

/** What a weekly meeting looks at; an action may stand in several lists. */
export interface WeekStatus {
  /** First and last ISO date of the week that ends today. */
  readonly since: string;
  readonly today: string;
  readonly doneSince: readonly StatusItem[];
  readonly overdue: readonly StatusItem[];
  /** Not done, due today or in the seven days after it. */
  readonly dueNext: readonly StatusItem[];
  readonly doing: readonly StatusItem[];
  readonly toReview: readonly StatusItem[];
  /** Signs seen or looked for in vain since. */
  readonly signsSince: readonly StatusItem[];
}

const WEEK = 7;

/** The week that ends on the day progress was looked at. */
export function weekStatus(plan: Pick<TeamPlan, "start">, progress: PlanProgress): WeekStatus {
  const { today } = progress;
  const since = dayOf(today, -(WEEK - 1));
  const until = dayOf(today, WEEK);
  const lines = (items: readonly PlanItem[]) => items.map((item) => ({ item, due: dueOf(plan, item) }));
  const isRecent = (on: string | null) => on !== null && on >= since && on <= today;
  return {
    since,
    today,
    doneSince: lines(progress.done.filter(({ state }) => isRecent(state.since))),
    overdue: lines(progress.overdue),
    dueNext: lines([...progress.doing, ...progress.notStarted]).filter(
      ({ due }) => due !== null && due >= today && due <= until,
    ),
    doing: lines(progress.doing),
    toReview: lines(progress.toReview),
    signsSince: lines(progress.planned.filter(({ sign }) => sign.seen !== null && isRecent(sign.on))),
  };
}

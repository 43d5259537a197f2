import { dayOf } from "../day-of";
import { workingDay } from "../planning/first-day";
import { type Place, planDays } from "../planning/place";
import type { PlanItem, TeamPlan } from "./team-plan";

/** First and last ISO date of a window of a plan whose day 1 is `start`; null for later. */
export function windowDates(start: string, window: Place): { readonly from: string; readonly to: string } | null {
  const days = planDays.find(({ place }) => place === window);
  return days === undefined ? null : { from: dayOf(start, days.from - 1), to: dayOf(start, days.to - 1) };
}

/**
 * The ISO date an action is due: its own as somebody typed it, else the last day of its window, or the Monday after where that is on a weekend; null
 * where it comes later and none is set.
 */
export function dueOf(
  { start }: Pick<TeamPlan, "start">,
  { due, window }: Pick<PlanItem, "due" | "window">,
): string | null {
  const last = windowDates(start, window)?.to;
  return due ?? (last === undefined ? null : workingDay(last));
}

import { dayOf } from "../day-of";
import { type Place, planDays } from "../planning/place";
import type { PlanItem, TeamPlan } from "./team-plan";

/** First and last ISO date of a window of a plan whose day 1 is `start`; null for later. */
export function windowDates(start: string, window: Place): { readonly from: string; readonly to: string } | null {
  const days = planDays.find(({ place }) => place === window);
  return days === undefined ? null : { from: dayOf(start, days.from - 1), to: dayOf(start, days.to - 1) };
}

/** The ISO date an action is due: its own, else the last day of its window; null where it comes later and none is set. */
export const dueOf = ({ start }: Pick<TeamPlan, "start">, { due, window }: PlanItem): string | null =>
  due ?? windowDates(start, window)?.to ?? null;

import { dayOf } from "../day-of";
import { workingDay } from "../planning/first-day";
import { type Place, planDays } from "../planning/place";
import { planPaperWords as words } from "./plan-paper-words";
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

/** When what falls due at the end of a window is due, where that end is on a weekend; null where nothing moves. ISO date. */
export function movedOffWeekend(start: string, window: Place): string | null {
  const last = windowDates(start, window)?.to;
  return last === undefined || workingDay(last) === last ? null : workingDay(last);
}

/** The days of a window in words, and where what is due at its end moves off a weekend; empty for later. `day` writes an ISO date. */
export function windowSaid(start: string, window: Place, day: (iso: string) => string): string {
  const dates = windowDates(start, window);
  const moved = movedOffWeekend(start, window);
  if (dates === null) return "";
  return [words.dates(day(dates.from), day(dates.to)), moved === null ? "" : words.movedTo(day(moved))]
    .filter(Boolean)
    .join("; ");
}

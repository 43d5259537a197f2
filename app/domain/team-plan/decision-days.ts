import { dayOf } from "../day-of";
import { workingDay } from "../planning/first-day";
import { type Place, planDays, type WindowNumber } from "../planning/place";
import type { PlanFilter } from "./filtered-items";
import { statusWords as words } from "./status-words";

/** A day on which the sponsor says stop or go: the day it falls on by count, the window that ends with it, and the ISO date it is held. */
export interface DecisionDay {
  readonly day: 30 | 60 | 90;
  readonly window: WindowNumber;
  readonly on: string;
}

/** The three days of decision of a plan whose day 1 is `start` (ISO date); one that falls on a weekend is held on the Monday after it. */
export const decisionDays = (start: string): readonly DecisionDay[] =>
  planDays.map(({ place, to }) => ({
    day: to as DecisionDay["day"],
    window: place,
    on: workingDay(dayOf(start, to - 1)),
  }));

/** What the sponsor decides at the end of a window, with its day, in a sentence; null for later, and in a part that is not all of it. `day` writes an ISO date. */
export function decisionSaid(
  start: string,
  place: Place,
  { window: _window, ...others }: PlanFilter,
  day: (iso: string) => string,
): string | null {
  const decision = decisionDays(start).find(({ window }) => window === place);
  if (decision === undefined || Object.keys(others).length > 0) return null;
  return words.decides(day(decision.on), decision.day);
}

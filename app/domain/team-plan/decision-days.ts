import { dayOf } from "../day-of";
import { workingDay } from "../planning/first-day";
import { type Place, planDays, type WindowNumber } from "../planning/place";
import { decidedSaid } from "./decided-said";
import { decisionOf } from "./decision-of";
import type { PlanFilter } from "./filtered-items";
import { statusWords as words } from "./status-words";
import type { DecisionOn, TeamPlan } from "./team-plan";

/** A day on which the sponsor says stop or go: the day it falls on by count, the window that ends with it, and the ISO date it is held. */
export interface DecisionDay {
  readonly day: DecisionOn;
  readonly window: WindowNumber;
  readonly on: string;
}

/** The three days of decision of a plan whose day 1 is `start` (ISO date); one that falls on a weekend is held on the Monday after it. */
export const decisionDays = (start: string): readonly DecisionDay[] =>
  planDays.map(({ place, to }) => ({
    day: to as DecisionOn,
    window: place,
    on: workingDay(dayOf(start, to - 1)),
  }));

/** The decision at the end of a window: what is asked, with its day, and what was decided; null where nobody wrote it down. */
export interface DecisionSaid {
  readonly day: DecisionOn;
  readonly asked: string;
  readonly decided: string | null;
}

/** What the sponsor decides at the end of a window, and decided; null for later, and in a part that is not all of it. `day` writes an ISO date. */
export function decisionSaid(
  plan: Pick<TeamPlan, "start" | "decisions">,
  place: Place,
  { window: _window, ...others }: PlanFilter,
  day: (iso: string) => string,
): DecisionSaid | null {
  const decision = decisionDays(plan.start).find(({ window }) => window === place);
  if (decision === undefined || Object.keys(others).length > 0) return null;
  const taken = decisionOf(plan, decision.day);
  return {
    day: decision.day,
    asked: words.decides(day(decision.on), decision.day),
    decided: taken === null ? null : decidedSaid(taken, day),
  };
}

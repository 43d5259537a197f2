import { type Place, planDays } from "../planning/place";
import type { NotedAction } from "../workshop/workshop";
import { ownItem } from "./new-item";
import type { TeamPlan } from "./team-plan";
import { windowDates } from "./window-dates";

/**
 * The plan with the actions a workshop took down, each first in the window of its date, in the order they were said, with the owner said there and
 * no role that nobody named. Without a date, or with one before day 1, they stand in the first window.
 */
export const withNoted = (plan: TeamPlan, actions: readonly NotedAction[], today: string): TeamPlan => {
  const noted = actions.map(({ id, title, owner, due }) =>
    ownItem({ id, title, role: "", owner, due }, windowOf(plan.start, due), today),
  );
  const places: readonly Place[] = [...planDays.map(({ place }) => place), "later"];
  return {
    ...plan,
    items: places.flatMap((place) => [...noted, ...plan.items].filter(({ window }) => window === place)),
  };
};

const windowOf = (start: string, due: string | null): Place =>
  due === null ? 1 : (planDays.find(({ place }) => due <= (windowDates(start, place)?.to ?? ""))?.place ?? "later");

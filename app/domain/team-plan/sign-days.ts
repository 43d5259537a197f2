import type { Action } from "../instrument";
import { planDays } from "../planning/place";
import type { PlanItem } from "./team-plan";

/** The day of the plan by which the sign of each action can be seen, by item id: the day it can begin plus what its sign takes. Nothing for what is dropped, for later, or has no sign. */
export type SignDays = Readonly<Record<string, number>>;

/**
 * Like the report's own plan counts: an action begins on the first day of its window, or within it on the day the signs of what it needs can be seen;
 * the sign of a team's own action is due when its window ends. What the plan does not hold counts as met.
 */
export function signDays(items: readonly PlanItem[], actions: ReadonlyMap<string, Action>): SignDays {
  const standing = items.filter(({ state, window }) => state.status !== "dropped" && window !== "later");
  const starts = new Map<string, number>();
  const startOf = (item: PlanItem, above: readonly string[]): number => {
    const days = planDays.find(({ place }) => place === item.window);
    const known = starts.get(item.id);
    if (known !== undefined || days === undefined) return known ?? 0;
    const action = actions.get(item.action ?? "");
    const allowed = (action?.requires ?? []).map(({ action: id, from }) => {
      const needed = above.includes(id) ? undefined : standing.find((each) => each.action === id);
      if (needed === undefined) return 1;
      const start = startOf(needed, [...above, item.action ?? ""]);
      return from === "begun" ? start : start + (actions.get(id)?.takes ?? 0) + (action?.after ?? 0);
    });
    const available = Math.max(1, ...allowed);
    const start = available > days.to ? days.from : Math.max(days.from, available);
    starts.set(item.id, start);
    return start;
  };
  return Object.fromEntries(
    standing
      .filter(({ leadingSign }) => leadingSign.trim() !== "")
      .map((item) => {
        const takes = actions.get(item.action ?? "")?.takes;
        const end = planDays.find(({ place }) => place === item.window)?.to ?? 0;
        return [item.id, takes === undefined ? end : startOf(item, []) + takes];
      }),
  );
}

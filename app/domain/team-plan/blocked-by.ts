import type { Action } from "../instrument";
import type { PlanItem } from "./team-plan";

/** The items an action builds on that are not done, dropped ones among them. What the plan does not hold is taken as met: it was when the plan was drawn. */
export function blockedBy(
  item: PlanItem,
  items: readonly PlanItem[],
  actions: ReadonlyMap<string, Action>,
): readonly PlanItem[] {
  const requires = item.action === null ? [] : (actions.get(item.action)?.requires ?? []).map((each) => each.action);
  return items.filter(({ action, state }) => action !== null && requires.includes(action) && state.status !== "done");
}

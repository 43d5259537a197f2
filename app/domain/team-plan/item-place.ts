import { type Place, placeOrder } from "../planning/place";
import type { ItemPlace } from "./plan-change";
import type { PlanItem } from "./team-plan";

/** Where an action stands: its window and the place in it, counted from 1. Throws for one the plan does not have. */
export function placeOf(items: readonly PlanItem[], id: string): ItemPlace {
  const index = items.findIndex((item) => item.id === id);
  const item = items[index];
  if (item === undefined) throw new Error(`no action ${id} in the plan`);
  const { window } = item;
  return { window, position: items.slice(0, index + 1).filter((each) => each.window === window).length };
}

/** How many actions stand in a window. */
export const countIn = (items: readonly PlanItem[], window: Place): number =>
  items.filter((item) => item.window === window).length;

/** The actions with one more (or one moved) at a place in its window; beyond the last it is the last. */
export function withItemAt(items: readonly PlanItem[], item: PlanItem, position: number): readonly PlanItem[] {
  const others = items.filter(({ id }) => id !== item.id);
  const before = others.filter(({ window }) => placeOrder(window) < placeOrder(item.window));
  const beside = others.filter(({ window }) => window === item.window);
  const after = others.filter(({ window }) => placeOrder(window) > placeOrder(item.window));
  return [...before, ...beside.toSpliced(Math.max(0, position - 1), 0, item), ...after];
}

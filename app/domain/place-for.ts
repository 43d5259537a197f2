import type { Draft } from "./draft";
import type { Action } from "./instrument";
import { type Placement, placeOrder, planDays, type WindowNumber } from "./place";
import { type Ordered, readyFrom } from "./ready-from";

/** Actions a window holds, whatever their effort. */
export const MOST_ACTIONS = 3;

type Roomy = Ordered & Pick<Draft, "capacity">;

/** Whether a window holds one more action: three at most, within the capacity; one larger than that only in an empty window. */
function hasRoom(placed: readonly Placement[], place: WindowNumber, action: Action, capacity: number): boolean {
  const there = placed.filter((placement) => placement.place === place);
  if (there.length === 0) return true;
  return there.length < MOST_ACTIONS && effortOf(there) + action.effort <= capacity;
}

/** Effort points of what is placed. */
export const effortOf = (placed: readonly Placement[]): number =>
  placed.reduce((sum, { action }) => sum + action.effort, 0);

/** The earliest window with room that is not before the action's prerequisites; a prerequisite may share its window, placed before it. Null where there is none. */
export function placeFor(roomy: Roomy, action: Action, last: WindowNumber = 3): WindowNumber | null {
  const ready = readyFrom(roomy, action.requires);
  if (ready === null) return null;
  return (
    planDays.find(
      ({ place }) =>
        place <= last && place >= placeOrder(ready) && hasRoom(roomy.placed, place, action, roomy.capacity),
    )?.place ?? null
  );
}

/** The places of actions that come one after another, each the earliest for it, none after `last`; null where one finds none. */
export function placesFor(
  roomy: Roomy,
  actions: readonly Action[],
  last: WindowNumber,
): readonly (Placement & { readonly place: WindowNumber })[] | null {
  const found: (Placement & { readonly place: WindowNumber })[] = [];
  for (const action of actions) {
    const place = placeFor({ ...roomy, placed: [...roomy.placed, ...found] }, action, last);
    if (place === null) return null;
    found.push({ action, place });
  }
  return found;
}

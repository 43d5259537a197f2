import type { Draft } from "./draft";
import { type Place, type Placement, placeOrder } from "./place";
import { readingIn } from "./reading-in";

/** What a question of order is asked about: practice now, and what stands where. */
export type Ordered = Pick<Draft, "now" | "actions"> & { readonly placed: readonly Placement[] };

/**
 * The first place at which an action counts as done: where it is placed, else where everything it would lift is reached without it
 * (the first window if that is so today); null where it is still to be placed.
 */
export function metFrom({ now, actions, placed }: Ordered, id: string): Place | null {
  const standing = placed.find(({ action }) => action.id === id);
  if (standing !== undefined) return standing.place;
  const lifts = actions.get(id)?.lifts ?? {};
  let met: Place = 1;
  for (const question in lifts) {
    const level = lifts[question];
    const reading = readingIn(now, question);
    if (level === undefined || typeof reading !== "number" || reading >= level) continue;
    const reached = reachedFrom(placed, question, level);
    if (reached === null) return null;
    met = laterOf(met, reached);
  }
  return met;
}

/** The earliest place an action may take, never before its prerequisites; null while one of them is still to be placed. */
export function readyFrom(ordered: Ordered, requires: readonly string[]): Place | null {
  let ready: Place = 1;
  for (const id of requires) {
    const met = metFrom(ordered, id);
    if (met === null) return null;
    ready = laterOf(ready, met);
  }
  return ready;
}

function reachedFrom(placed: readonly Placement[], question: string, level: number): Place | null {
  let earliest: Place | null = null;
  for (const { action, place } of placed) {
    if ((action.lifts[question] ?? 0) < level) continue;
    if (earliest === null || placeOrder(place) < placeOrder(earliest)) earliest = place;
  }
  return earliest;
}

const laterOf = (one: Place, other: Place): Place => (placeOrder(other) > placeOrder(one) ? other : one);

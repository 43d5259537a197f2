import { type Place, planDays } from "../planning/place";
import { type FilterDay, filteredItems } from "./filtered-items";
import { countIn, placeOf } from "./item-place";
import type { ItemPlace } from "./plan-change";
import type { PlanCommand } from "./plan-command";
import type { Intended } from "./plan-outcome";
import type { PlanItem, TeamPlan } from "./team-plan";

type Move = Extract<PlanCommand, { readonly type: "item.moved" }>;
type Shift = Extract<PlanCommand, { readonly type: "item.shifted" }>;

const PLACES: readonly Place[] = [...planDays.map(({ place }) => place), "later"];

/** Puts an action into a place; one that somebody put into another window since it was drawn stays there, and comes back as a clash. */
export function moveItem({ items }: TeamPlan, item: PlanItem, { window, position, before, from }: Move): Intended {
  if (from !== undefined && item.window !== from && item.window !== window)
    return { ok: true, changes: [], clashes: [{ field: "window", base: from, theirs: item.window, yours: window }] };
  const others = items.filter(({ id }) => id !== item.id);
  const next = others.find(({ id }) => id === before);
  return placed(items, item, {
    window,
    position: next?.window === window ? placeOf(others, next.id).position : position,
  });
}

/** Moves an action past the actions that are shown beside it, wherever all of them stand by now; beyond the ends it stays at the end. */
export function shiftItem(
  { items, start }: TeamPlan,
  item: PlanItem,
  shift: Shift,
  day: Omit<FilterDay, "start">,
): Intended {
  if (shift.windows !== 0) {
    const index = PLACES.indexOf(item.window) + Math.trunc(shift.windows);
    const window = PLACES[Math.min(Math.max(0, index), PLACES.length - 1)] ?? item.window;
    if (window !== item.window) return placed(items, item, { window, position: countIn(items, window) + 1 });
  }
  const shown = filteredItems(items, shift.among, { ...day, start })
    .filter(({ id, window }) => window === item.window || id === item.id)
    .map(({ id }) => id);
  const now = shown.indexOf(item.id);
  const beside = shown[Math.min(Math.max(0, now + Math.trunc(shift.steps)), shown.length - 1)];
  if (now < 0 || beside === undefined) return placed(items, item, placeOf(items, item.id));
  return placed(items, item, placeOf(items, beside));
}

function placed(items: readonly PlanItem[], { id }: PlanItem, to: ItemPlace): Intended {
  const others = items.filter((item) => item.id !== id);
  const position = Math.min(Math.max(1, Math.trunc(to.position)), countIn(others, to.window) + 1);
  return {
    ok: true,
    changes: [{ of: "place", item: id, from: placeOf(items, id), to: { window: to.window, position } }],
  };
}

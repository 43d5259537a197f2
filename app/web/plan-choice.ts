import type { Capacity } from "~/domain/assessment";
import type { Place } from "~/domain/planning/place";
import { type Placements, placementsOf } from "~/domain/planning/place";
import { atCapacity, redrawnPlan, type WhatIf, type WhatIfGround } from "~/domain/planning/what-if";
import type { Plan } from "~/domain/report-types";

const CAPACITIES: readonly Capacity[] = ["light", "normal", "strong"];
const PLACES: Readonly<Record<string, Place>> = { "1": 1, "2": 2, "3": 3, later: "later" };
const PREFIX = "place.";

/** Whether an address tries the plan otherwise: it says so, or names a place or a capacity. */
export const isTry = (fields: URLSearchParams): boolean =>
  fields.getAll("show").includes("try") || fields.has("capacity") || [...fields.keys()].some(isPlace);

/** What a form or an address tries; what it does not name stands as it was drawn, and actions there are not are passed over. "off" (or any other word) switches an action off. */
export function choiceIn(fields: URLSearchParams, plan: Plan, ground: WhatIfGround): WhatIf {
  const capacity = capacityIn(fields, "capacity") ?? plan.capacity;
  const named = [...fields].filter(([name]) => isPlace(name));
  if (named.length === 0) return { capacity, placements: drawnPlacements(plan, ground, capacity) };
  const known = new Set(ground.actions.map(({ id }) => id));
  const placements: Placements = Object.fromEntries(
    named.flatMap(([name, value]) => {
      const id = name.slice(PREFIX.length);
      const place = known.has(id) && Object.hasOwn(PLACES, value) ? PLACES[value] : undefined;
      return place === undefined ? [] : [[id, place] as const];
    }),
  );
  return { capacity, placements };
}

/** The same where a form without script asks what another pace would make of it: what was moved by hand in the form stays where it was put. */
export function triedIn(fields: URLSearchParams, plan: Plan, ground: WhatIfGround): WhatIf {
  const choice = choiceIn(fields, plan, ground);
  const drawn = capacityIn(fields, "drawn") ?? choice.capacity;
  return drawn === choice.capacity ? choice : atCapacity(ground, { ...choice, capacity: drawn }, choice.capacity);
}

const isPlace = (name: string) => name.startsWith(PREFIX);

const capacityIn = (fields: URLSearchParams, name: string) =>
  CAPACITIES.find((candidate) => candidate === fields.get(name));

const drawnPlacements = (plan: Plan, ground: WhatIfGround, capacity: Capacity) =>
  placementsOf(capacity === plan.capacity ? plan : (redrawnPlan(ground, capacity) ?? plan));

import type { Capacity } from "~/domain/assessment";
import type { Place } from "~/domain/planning/place";
import { type Placements, placementsOf } from "~/domain/planning/place";
import { redrawnPlan, type WhatIf, type WhatIfGround } from "~/domain/planning/what-if";
import type { Plan } from "~/domain/report-types";

const CAPACITIES: readonly Capacity[] = ["light", "normal", "strong"];
const PLACES: Readonly<Record<string, Place>> = { "1": 1, "2": 2, "3": 3, later: "later" };
const PREFIX = "place.";

/** What a form or an address tries; what it does not name stands as it was drawn, and actions there are not are passed over. "off" (or any other word) switches an action off. */
export function choiceIn(fields: URLSearchParams, plan: Plan, ground: WhatIfGround): WhatIf {
  const capacity = CAPACITIES.find((candidate) => candidate === fields.get("capacity")) ?? plan.capacity;
  const named = [...fields].filter(([name]) => name.startsWith(PREFIX));
  if (named.length === 0) return { capacity, placements: placementsOf(redrawnPlan(ground, capacity) ?? plan) };
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

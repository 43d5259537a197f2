import type { Drawing } from "./draft";
import type { Action } from "./instrument";
import { type Place, type Placement, placeOrder, planDays, type WindowNumber } from "./place";
import { effortOf, MOST_ACTIONS } from "./place-for";
import { metFrom } from "./ready-from";

/** What is wrong with where a reader placed actions; the plan is computed all the same. */
export type PlacementFault =
  /** More effort than the capacity; one action alone in its window may be larger. */
  | {
      readonly kind: "over-capacity";
      readonly window: WindowNumber;
      readonly effort: number;
      readonly capacity: number;
    }
  | { readonly kind: "too-many-actions"; readonly window: WindowNumber; readonly actions: number }
  /** `at` is where the prerequisite stands, null where it is not in the plan. */
  | {
      readonly kind: "before-prerequisite";
      readonly action: string;
      readonly needs: string;
      readonly at: Place | null;
    };

/** The faults of some placements: windows that hold too much, then actions before what they need. */
export const placementFaults = (drawing: Drawing, placed: readonly Placement[]): readonly PlacementFault[] => [
  ...planDays.flatMap(({ place }) => windowFaults(drawing, placed, place)),
  ...placed.flatMap(({ action, place }) =>
    action.requires.flatMap((needs): PlacementFault[] => {
      // What builds on a prerequisite cannot stand in for it.
      const others = placed.filter((each) => !buildsOn(drawing, each.action, needs));
      const at = metFrom({ ...drawing, placed: others }, needs);
      if (at !== null && placeOrder(at) <= placeOrder(place)) return [];
      return [{ kind: "before-prerequisite", action: action.id, needs, at }];
    }),
  ),
];

function buildsOn(
  { actions }: Pick<Drawing, "actions">,
  { requires }: Action,
  needs: string,
  seen = new Set<string>(),
): boolean {
  return requires.some((id) => {
    const required = actions.get(id);
    if (id === needs) return true;
    if (required === undefined || seen.has(id)) return false;
    return buildsOn({ actions }, required, needs, seen.add(id));
  });
}

function windowFaults({ capacity }: Drawing, placed: readonly Placement[], window: WindowNumber): PlacementFault[] {
  const there = placed.filter(({ place }) => place === window);
  const effort = effortOf(there);
  const faults: PlacementFault[] = [];
  if (effort > capacity && there.length > 1) faults.push({ kind: "over-capacity", window, effort, capacity });
  if (there.length > MOST_ACTIONS) faults.push({ kind: "too-many-actions", window, actions: there.length });
  return faults;
}

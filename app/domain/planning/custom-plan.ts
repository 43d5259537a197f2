import type { Assessment } from "../assessment";
import type { Plan } from "../report-types";
import type { ScoredSheet } from "../scored-sheet";
import { isHarmful, type Sheet } from "../sheet";
import { type PlanInputs, planInputs, windowRoom } from "./inputs";
import { type Place, type Placements, placeOrder, planDays, type WindowNumber } from "./place";
import { type PlanGround, planFrom } from "./plan";
import { availableFrom, effortOf, type Scheduled, satisfiedFrom } from "./schedule";
import { emptyState, type Placed, type PlanState, withPlaced } from "./state";

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

/** A plan as a reader placed it, with what is wrong with it; for the rest it reads as any plan. */
export interface CustomPlan extends Plan {
  readonly faults: readonly PlacementFault[];
}

const PLACES: readonly Place[] = [...planDays.map(({ place }) => place), "later"];

/**
 * What would follow if actions stood exactly where a reader places them, by the same scorer; null where nothing applies.
 * An action that lifts nothing there stays, with a gain of 0; unknown and rejected actions are passed over.
 */
export function customPlan(
  placements: Placements,
  sheet: Sheet,
  scored: ScoredSheet,
  assessment: Pick<Assessment, "scope" | "capacity" | "rejected">,
  { actions, ...findings }: PlanGround,
): CustomPlan | null {
  if (scored.score === null) return null;
  const inputs = planInputs(scored, assessment, actions, findings);
  const state = placedAsChosen(inputs, placements);
  return { ...planFrom(state, sheet, assessment), faults: placementFaults(state) };
}

/** Actions placed as a reader wants them, window by window, prerequisites first, each judged on top of those before it. */
function placedAsChosen(inputs: PlanInputs, placements: Placements): PlanState {
  const chosen = Object.entries(placements).flatMap(([id, place]) => {
    const action = inputs.actions.get(id);
    return action === undefined || inputs.rejected.has(id) ? [] : [{ action, place, start: startOf(place) }];
  });
  const needed = new Set(chosen.flatMap(({ action }) => action.requires.map((each) => each.action)));
  const state = PLACES.flatMap((place) => prerequisitesFirst(chosen.filter((each) => each.place === place))).reduce(
    (drawn, { action, place, start }) => {
      const because: Placed["because"] = endsHarm(drawn, action.lifts)
        ? "critical"
        : needed.has(action.id)
          ? "prerequisite"
          : "priority";
      const day = start === null ? null : dayWithin(start, availableFrom(drawn, action));
      const slot =
        place === "later" || day === null ? ({ place: "later", start: null } as const) : { place, start: day };
      return withPlaced(drawn, action, slot, { because });
    },
    emptyState(inputs),
  );
  return { ...state, answers: answersOf(state) };
}

const startOf = (place: Place): number | null => planDays.find((each) => each.place === place)?.from ?? null;

/** A reader's window begins on its first day, or on the day its prerequisites allow within it. */
function dayWithin(first: number, available: number | null): number {
  const last = planDays.find(({ from }) => from === first)?.to ?? first;
  return available === null || available > last ? first : Math.max(first, available);
}

/** Which finding each action answers where a reader has moved them: the first that could, each once. */
function answersOf({ inputs, placed }: PlanState): PlanState["answers"] {
  const taken = new Set<string>();
  return new Map(
    inputs.targets.flatMap((target) => {
      const cure = placed.find(
        ({ action, place }) =>
          place !== "later" &&
          !taken.has(action.id) &&
          (target.actions.length > 0
            ? target.actions.includes(action.id)
            : target.questions.some((question) => question in action.lifts)),
      );
      if (cure === undefined) return [];
      taken.add(cure.action.id);
      return [[target, cure.action.id] as const];
    }),
  );
}

/** The same placements in the same order, but none before its prerequisites among them. */
function prerequisitesFirst(placements: readonly Scheduled[]): readonly Scheduled[] {
  const ids = new Set(placements.map(({ action }) => action.id));
  const next = placements.find(({ action }) => !action.requires.some((each) => ids.has(each.action))) ?? placements[0];
  if (next === undefined) return [];
  return [next, ...prerequisitesFirst(placements.filter((placement) => placement !== next))];
}

const endsHarm = ({ practice }: PlanState, lifts: Readonly<Record<string, number>>): boolean =>
  practice.pitfalls.some(({ lines }) => lines.some((line) => isHarmful(line) && (lifts[line.question.id] ?? 0) > 1));

/** The faults of what is placed: windows that hold too much, then actions before what they need. */
function placementFaults(state: PlanState): readonly PlacementFault[] {
  const { inputs, placed } = state;
  return [
    ...planDays.flatMap(({ place }) => windowFaults(inputs, placed, place)),
    ...placed.flatMap(({ action, place }) =>
      action.requires.flatMap(({ action: needs, from }): PlacementFault[] => {
        // What builds on a prerequisite cannot stand in for it.
        const others = placed.filter((each) => !buildsOn(inputs, each.action.id, needs));
        const met = satisfiedFrom({ inputs, placed: others }, needs, from);
        const last = planDays.find((each) => each.place === place)?.to ?? Number.POSITIVE_INFINITY;
        const at = others.find((each) => each.action.id === needs)?.place ?? null;
        if (met !== null && (met <= last || (at !== null && placeOrder(at) < placeOrder(place)))) return [];
        return [{ kind: "before-prerequisite", action: action.id, needs, at }];
      }),
    ),
  ];
}

function buildsOn(inputs: PlanInputs, action: string, needs: string, seen = new Set<string>()): boolean {
  const requires = inputs.actions.get(action)?.requires ?? [];
  return requires.some(({ action: id }) => {
    if (id === needs) return true;
    if (seen.has(id)) return false;
    return buildsOn(inputs, id, needs, seen.add(id));
  });
}

function windowFaults({ capacity }: PlanInputs, placed: readonly Placed[], window: WindowNumber): PlacementFault[] {
  const room = windowRoom[capacity];
  const there = placed.filter(({ place }) => place === window);
  const effort = effortOf(there);
  const faults: PlacementFault[] = [];
  if (effort > room.points && there.length > 1)
    faults.push({ kind: "over-capacity", window, effort, capacity: room.points });
  if (there.length > room.actions) faults.push({ kind: "too-many-actions", window, actions: there.length });
  return faults;
}

import { firstBy } from "../first-by";
import { readingIn } from "../reading-in";
import type { Plan, PlannedAction } from "../report-types";
import type { ScoredSheet } from "../scored-sheet";
import { applyLifts, type Effect, effectOf, NO_EFFECT } from "./effects";
import type { PlanAction } from "./fitted-actions";
import type { PlanInputs, PlanTarget } from "./inputs";
import type { Place, WindowNumber } from "./place";
import { earliestWindow, type Order, type Scheduled, type Slot, signDay, unmetNeeds } from "./schedule";

/** An action placed, with what it added and why it stands there, as of when it was placed. */
export type Placed = Scheduled & Pick<PlannedAction, "gain" | "priority" | "releases" | "because">;

/** Why a finding has no action of its own. */
export interface Unanswered {
  readonly target: PlanTarget;
  readonly why: Plan["unanswered"][number]["why"];
}

/** A plan being drawn: what is placed, practice with all of it done, and which finding each action answers. */
export interface PlanState extends Order {
  readonly inputs: PlanInputs;
  readonly placed: readonly Placed[];
  readonly practice: ScoredSheet;
  /** Action id by key of the finding it answers. */
  readonly answers: ReadonlyMap<PlanTarget, string>;
  readonly unanswered: readonly Unanswered[];
  /** Questions of harm that a quick check finds out about before anything is changed. */
  readonly findOutFirst: readonly string[];
}

/** An action that could still be placed, judged on top of what is placed already. */
export interface Candidate {
  readonly action: PlanAction;
  readonly effect: Effect;
  /** What must be placed before it, prerequisites first. */
  readonly needs: readonly PlanAction[];
  readonly own: number;
  /** The best of its own worth and that of the actions that need it. */
  readonly priority: number;
}

/** A plan with nothing placed yet. */
export const emptyState = (inputs: PlanInputs): PlanState => ({
  inputs,
  placed: [],
  practice: inputs.now,
  answers: new Map(),
  unanswered: [],
  findOutFirst: [],
});

/** gain · (1 + release) · relevance / (1 + effort): what an action is worth where it stands in the order of placing (INSTRUMENT §5). */
export const worthOf = ({ gain, releases }: Effect, { id, effort }: PlanAction, { relevance }: PlanInputs): number =>
  (gain * (releases.length > 0 ? 2 : 1) * (relevance.get(id) ?? 1)) / (1 + effort);

/** Whether an action may stand in a plan at all: offered here, wanted, and not placed yet; in a quick check nothing that touches pay. */
export const isOpen = (state: PlanState, action: PlanAction): boolean =>
  isWanted(state, action) && !(state.inputs.scope === "quick" && action.touchesPay);

/** Whether an action is offered here, wanted, and not placed yet. */
export const isWanted = ({ inputs, placed }: PlanState, action: PlanAction): boolean =>
  action.offered && !inputs.rejected.has(action.id) && !placed.some((each) => each.action.id === action.id);

/** Every open action that still changes something and needs nothing that was rejected. */
export function candidatesOf(state: PlanState): readonly Candidate[] {
  const { inputs, practice } = state;
  const open: Omit<Candidate, "priority">[] = [];
  const best = new Map<string, number>();
  for (const action of inputs.actions.values()) {
    if (!isOpen(state, action)) continue;
    const effect = effectOf(action, practice);
    if (effect === null) continue;
    const needs = unmetNeeds(state, action);
    if (needs.some((need) => !isOpen(state, need))) continue;
    const own = worthOf(effect, action, inputs);
    open.push({ action, effect, needs, own });
    for (const { id } of [action, ...needs]) best.set(id, Math.max(own, best.get(id) ?? 0));
  }
  const candidates = open.map((candidate) => ({ ...candidate, priority: best.get(candidate.action.id) ?? 0 }));
  const known = new Set(open.map(({ action }) => action.id));
  // what only others need changes nothing by itself, and is placed for them all the same
  const needed = new Map(open.flatMap(({ needs }) => needs.map((need) => [need.id, need] as const)));
  for (const [id, action] of needed) {
    if (known.has(id) || !isOpen(state, action)) continue;
    const needs = unmetNeeds(state, action);
    candidates.push({ action, effect: NO_EFFECT, needs, own: 0, priority: best.get(id) ?? 0 });
  }
  return candidates;
}

/** The state with one action placed, judged on top of what stands already. */
export function withPlaced(
  state: PlanState,
  action: PlanAction,
  slot: Slot | { readonly place: Place; readonly start: null },
  { because, priority }: Pick<Placed, "because"> & { readonly priority?: number },
): PlanState {
  const effect = effectOf(action, state.practice) ?? NO_EFFECT;
  const worth = worthOf(effect, action, state.inputs);
  const { gain, releases, lifts } = effect;
  const { place, start } = slot;
  const placed: Placed = { action, place, start, because, gain, releases, priority: Math.max(worth, priority ?? 0) };
  return {
    ...state,
    placed: [...state.placed, placed],
    practice: lifts.length === 0 ? state.practice : applyLifts(state.practice, lifts),
  };
}

/** The state with an action and all it still needs in their earliest windows, none after `last`; null where one finds no room. */
export function withChain(
  state: PlanState,
  action: PlanAction,
  why: Pick<Placed, "because"> & { readonly last: WindowNumber },
): PlanState | null {
  const { because, last } = why;
  let next = state;
  for (const each of [...unmetNeeds(state, action), action]) {
    if (!isOpen(next, each)) return null;
    const slot = earliestWindow(next, each, last);
    if (slot === null) return null;
    next = withPlaced(next, each, slot, { because: each.id === action.id ? because : "prerequisite" });
  }
  return next;
}

/** The state with the best of some candidates placed by the window `last`, what it needs before it; null where none finds room, or shows its sign by a day that matters. */
export function withBest(
  state: PlanState,
  among: readonly Candidate[],
  why: Pick<Placed, "because"> & { readonly last: WindowNumber; readonly seenBy?: number },
): { readonly state: PlanState; readonly action: string } | null {
  const options = among.flatMap(({ action, priority }) => {
    const next = withChain(state, action, why);
    const placed = next?.placed.at(-1);
    if (!next || !placed || signDay(placed) > (why.seenBy ?? Number.POSITIVE_INFINITY)) return [];
    return [{ id: action.id, rank: priority, next }];
  });
  const best = firstBy(options);
  return best === undefined ? null : { state: best.next, action: best.id };
}

/** Whether an action would still do something for an answer it reaches: lift it, or serve a question nobody could answer. */
export function isUseful(state: PlanState, action: PlanAction): boolean {
  if (effectOf(action, state.practice) !== null) return true;
  return Object.keys(action.lifts).some((question) => readingIn(state.practice, question) === "unknown");
}

import type { Capacity } from "../assessment";
import { firstBy } from "../first-by";
import { readingIn } from "../reading-in";
import { isHarmful, type Line } from "../sheet";
import { effectOf, NO_EFFECT } from "./effects";
import type { PlanAction } from "./fitted-actions";
import type { PlanInputs, PlanTarget } from "./inputs";
import { LAST_DAY } from "./place";
import { earliestWindow, effortOf, lastWindow, unmetNeeds } from "./schedule";
import {
  type Candidate,
  candidatesOf,
  emptyState,
  isOpen,
  isUseful,
  isWanted,
  type PlanState,
  withBest,
  withChain,
  withPlaced,
  worthOf,
} from "./state";
import { cures, settled, standingCure } from "./unanswered";

/** The passes that draw a plan, in order (INSTRUMENT §5.3-7). Each takes what stands and adds to it. */
const passes: readonly ((state: PlanState) => PlanState)[] = [
  stopHarm,
  answerFindings,
  followTemporaryStops,
  letCustomersFeelIt,
  liftTheWeakest,
  placeByPriority,
];

const SLOWER: Readonly<Record<Capacity, Capacity | null>> = { light: null, normal: "light", strong: "normal" };

/** Draws the plan of ninety days and what comes after it. A stronger capacity never gives fewer actions: where it would, the slower plan is drawn on from. */
export const drawnPlan = (inputs: PlanInputs): PlanState => placeTheRestLater(settled(windowsOf(inputs)));

function windowsOf(inputs: PlanInputs): PlanState {
  const drawn = passes.reduce((state, pass) => pass(state), emptyState(inputs));
  const slower = SLOWER[inputs.capacity];
  if (slower === null) return drawn;
  const less = windowsOf({ ...inputs, capacity: slower });
  if (less.placed.length <= drawn.placed.length) return drawn;
  return passes.reduce<PlanState>((state, pass) => pass(state), { ...less, inputs, unanswered: [], findOutFirst: [] });
}

/**
 * For each harm, lowest first and in the order asked: the action that lifts it above 1 with least effort, into the earliest window with room.
 * After the first, the first headline matter without an action gets its own; where that costs a harm its place, the pass is drawn again without it.
 * A quick check finds out before it proposes anything that touches pay.
 */
function stopHarm(state: PlanState): PlanState {
  const harms = harmsOf(state.inputs);
  const generous = endHarms(state, harms, { matterAfterFirst: true });
  return generous.left === 0 ? generous.state : endHarms(state, harms, { matterAfterFirst: false }).state;
}

/** Critical questions at 0 or 1, lowest first, equal ones in the order they are asked. */
export const harmsOf = ({ now }: Pick<PlanInputs, "now">): readonly Line[] =>
  now.pitfalls
    .flatMap(({ lines }) => lines.filter(isHarmful))
    .sort((one, other) => Number(one.reading) - Number(other.reading));

function endHarms(
  state: PlanState,
  harms: readonly Line[],
  { matterAfterFirst }: { readonly matterAfterFirst: boolean },
): { readonly state: PlanState; readonly left: number } {
  let next = state;
  let left = 0;
  let owed = matterAfterFirst;
  for (const { question } of harms) {
    const reading = readingIn(next.practice, question.id);
    if (typeof reading === "number" && reading > 1) continue;
    const options = cheapestFirst(next, question.id);
    const [best] = options;
    if (
      next.inputs.scope === "quick" &&
      best &&
      [...unmetNeeds(next, best), best].some(({ touchesPay }) => touchesPay)
    ) {
      next = { ...next, findOutFirst: [...next.findOutFirst, question.id] };
      continue;
    }
    const ended = firstThatFits(options, (action) => withChain(next, action, { because: "critical", last: 3 }));
    if (ended === null) {
      if (options.length > 0) left += 1;
      continue;
    }
    next = credited(ended, question.id);
    if (!owed) continue;
    owed = false;
    const matter = next.inputs.targets.find((target) => target.isMatter && !next.answers.has(target));
    if (matter !== undefined) next = answered(next, matter, 2) ?? next;
  }
  return { state: next, left };
}

/** What would lift a harm above 1, by effort with all that is still to be placed before it; ties by higher level, then id. */
function cheapestFirst(state: PlanState, question: string): readonly PlanAction[] {
  return [...state.inputs.actions.values()]
    .filter((action) => (action.lifts[question] ?? 0) > 1 && isWanted(state, action))
    .map((action) => ({
      action,
      effort: effortOf([...unmetNeeds(state, action), action].map((each) => ({ action: each }))),
    }))
    .sort(
      (one, other) =>
        one.effort - other.effort ||
        (other.action.lifts[question] ?? 0) - (one.action.lifts[question] ?? 0) ||
        (one.action.id < other.action.id ? -1 : 1),
    )
    .map(({ action }) => action);
}

/** An action that ends a harm also answers the finding that names that harm. */
function credited(state: PlanState, question: string): PlanState {
  const action = state.placed.at(-1)?.action.id;
  const target = state.inputs.targets.find(
    (each) => each.kind === "question" && each.id === question && !state.answers.has(each),
  );
  return target === undefined || action === undefined ? state : withAnswer(state, target, action);
}

/** Each headline matter, then each of the gravest patterns, gets an action of its own, in the first two windows where there is room, else in the third. */
function answerFindings(state: PlanState): PlanState {
  let drawn = state;
  for (const target of state.inputs.targets) {
    if (drawn.answers.has(target)) continue;
    drawn = answered(drawn, target, 2) ?? answered(drawn, target, 3) ?? withUnanswered(drawn, target);
  }
  return drawn;
}

/** The state with an action of its own for a finding; one that stands already is taken where it answers nothing else. Null where none finds room. */
function answered(state: PlanState, target: PlanTarget, last: 2 | 3): PlanState | null {
  const standing = standingCure(state, target);
  if (standing !== undefined) return withAnswer(state, target, standing.id);
  const because = "finding";
  if (target.actions.length > 0) {
    const open = cures(state, target).filter((action) => isOpen(state, action) && isUseful(state, action));
    const next = firstThatFits(open, (action) => withChain(state, action, { because, last }));
    const action = next?.placed.at(-1)?.action.id;
    return next === null || action === undefined ? null : withAnswer(next, target, action);
  }
  const ids = new Set(cures(state, target).map(({ id }) => id));
  const best = withBest(
    state,
    candidatesOf(state).filter(({ action }) => ids.has(action.id)),
    { because, last },
  );
  return best === null ? null : withAnswer(best.state, target, best.action);
}

const withUnanswered = (state: PlanState, target: PlanTarget): PlanState => ({
  ...state,
  unanswered: [...state.unanswered, { target, why: "no-room" }],
});

const withAnswer = (state: PlanState, target: PlanTarget, action: string): PlanState => ({
  ...state,
  answers: new Map([...state.answers, [target, action]]),
});

/** A temporary stop names what follows it: that takes the last window with room, or heads what comes later. */
function followTemporaryStops(state: PlanState): PlanState {
  return state.placed.reduce((drawn, { action }) => {
    const follower = action.follower === null ? undefined : drawn.inputs.actions.get(action.follower);
    if (follower === undefined || !isOpen(drawn, follower)) return drawn;
    const needs = unmetNeeds(drawn, follower);
    const ready = needs.reduce<PlanState | null>(
      (next, need) =>
        next === null || !isOpen(next, need) ? next : withChain(next, need, { because: "prerequisite", last: 3 }),
      drawn,
    );
    const slot = ready && lastWindow(ready, follower);
    if (ready && slot) return withPlaced(ready, follower, slot, { because: "follows" });
    return withPlaced(drawn, follower, { place: "later", start: null }, { because: "follows" });
  }, state);
}

/**
 * Where nothing in the first two windows is felt by customers, the best action that is goes into the earliest window with room: into the first two
 * where it finds any, and only where its sign can be seen within the ninety days. What sustains something is felt by nobody yet. One that lifts the
 * weakest of what the headline speaks of comes first, then one that answers a pattern or another low answer, then what makes something good better.
 */
function letCustomersFeelIt(state: PlanState): PlanState {
  const soon = state.placed.some(({ action, place }) => action.feltBy === "customer" && (place === 1 || place === 2));
  if (soon) return state;
  const felt = feltCandidates(state);
  const needed = felt.filter(
    ({ action, effect }) =>
      (state.inputs.relevance.get(action.id) ?? 1) > 1 && effect.lifts.some(({ from }) => from <= FAIR),
  );
  for (const among of [felt.filter((each) => liftsTheWeakest(state, each)), needed, felt])
    for (const last of [2, 3] as const) {
      const best = withBest(state, among, { because: "felt-by-customers", last, seenBy: LAST_DAY });
      if (best !== null) return followTemporaryStops(best.state);
    }
  return state;
}

/** What customers feel of the weakest that the headline speaks of is lifted by one action, where a window has room, before what only adds most. */
function liftTheWeakest(state: PlanState): PlanState {
  const { weakest } = state.inputs;
  const isLifted = state.placed.some(
    ({ action, place }) =>
      action.feltBy === "customer" && place !== "later" && Object.keys(action.lifts).some((each) => weakest.has(each)),
  );
  if (isLifted) return state;
  const hurting = feltCandidates(state).filter((each) => liftsTheWeakest(state, each));
  return withBest(state, hurting, { because: "weakest", last: 3 })?.state ?? state;
}

const feltCandidates = (state: PlanState): readonly Candidate[] =>
  candidatesOf(state).filter(({ action, own }) => action.feltBy === "customer" && action.kind !== "sustain" && own > 0);

/** Whether an action itself lifts the weakest, and not only what it needs before it. */
const liftsTheWeakest = ({ inputs: { weakest } }: PlanState, { effect, needs }: Candidate): boolean =>
  effect.lifts.some(
    ({ question, from }) => from < FAIR && weakest.has(question) && !needs.some(({ lifts }) => question in lifts),
  );

/** The best answer that is not good yet. */
const FAIR = 2;

/** Repeatedly the action of highest priority that finds room, into its earliest window; everything is judged anew after each. */
function placeByPriority(state: PlanState): PlanState {
  const next = firstBy(
    candidatesOf(state).flatMap(({ action, own, priority }) => {
      const slot = earliestWindow(state, action);
      return slot === null ? [] : [{ id: action.id, rank: priority, own, action, slot }];
    }),
  );
  if (next === undefined) return state;
  const because = next.rank > next.own ? "prerequisite" : "priority";
  return placeByPriority(
    followTemporaryStops(withPlaced(state, next.action, next.slot, { because, priority: next.rank })),
  );
}

/** What found no room in any window comes later, prerequisites first, with what depends on it; dropped where that leaves it nothing to add. */
function placeTheRestLater(state: PlanState): PlanState {
  const waiting = new Map(candidatesOf(state).map((candidate) => [candidate.action.id, candidate]));
  let drawn = state;
  for (;;) {
    const ready = [...waiting.values()].filter(
      ({ action }) => !action.requires.some((each) => waiting.has(each.action)),
    );
    const next = firstBy(ready.map((candidate) => ({ id: candidate.action.id, rank: candidate.priority, candidate })));
    if (next === undefined) return withoutIdle(drawn);
    waiting.delete(next.id);
    const { action, own, priority } = next.candidate;
    const isNeeded =
      priority > own ||
      [...waiting.values()].some((each) => each.action.requires.some((need) => need.action === action.id));
    const worth = worthOf(effectOf(action, drawn.practice) ?? NO_EFFECT, action, drawn.inputs);
    if (worth === 0 && !isNeeded) continue;
    const because = isNeeded ? "prerequisite" : "priority";
    drawn = withPlaced(
      drawn,
      action,
      { place: "later", start: null },
      { because, priority: isNeeded ? priority : worth },
    );
  }
}

/** Without what stands later, adds nothing and is needed by nothing that stands. */
function withoutIdle(state: PlanState): PlanState {
  const needed = new Set(state.placed.flatMap(({ action }) => action.requires.map((each) => each.action)));
  const placed = state.placed.filter(
    ({ action, place, gain, releases, because }) =>
      place !== "later" || gain > 0 || releases.length > 0 || because === "follows" || needed.has(action.id),
  );
  return placed.length === state.placed.length ? state : withoutIdle({ ...state, placed });
}

function firstThatFits(
  actions: readonly PlanAction[],
  place: (action: PlanAction) => PlanState | null,
): PlanState | null {
  for (const action of actions) {
    const next = place(action);
    if (next !== null) return next;
  }
  return null;
}

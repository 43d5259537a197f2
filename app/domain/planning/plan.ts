import type { Assessment } from "../assessment";
import type { Plan, PlannedAction, Projection } from "../report-types";
import type { ScoredSheet } from "../scored-sheet";
import type { Sheet } from "../sheet";
import { applicableLifts, applyLifts } from "./effects";
import { findOutOf } from "./find-out";
import type { PlanAction } from "./fitted-actions";
import { type PlanFindings, type PlanInputs, planInputs } from "./inputs";
import { planDays } from "./place";
import { drawnPlan } from "./planner";
import { rejectedActions } from "./rejected-actions";
import { effortOf, signDay } from "./schedule";
import type { Placed, PlanState } from "./state";
import { unplacedHarms } from "./unplaced-harms";

/** What a plan is drawn from beside the score: actions as this organisation meets them, the findings they answer, and the questions in its words. */
export interface PlanGround extends PlanFindings {
  readonly actions: readonly PlanAction[];
}

/** The plan of ninety days that follows from a scored sheet; null where nothing applies. */
export function planOf(
  sheet: Sheet,
  scored: ScoredSheet,
  assessment: Pick<Assessment, "scope" | "capacity" | "rejected">,
  { actions, ...findings }: PlanGround,
): Plan | null {
  if (scored.score === null) return null;
  const state = drawnPlan(planInputs(scored, assessment, actions, findings));
  return planFrom(state, sheet, assessment);
}

/** A drawn state as readers meet it. */
export function planFrom(
  state: PlanState,
  sheet: Sheet,
  { capacity, rejected }: Pick<Assessment, "capacity" | "rejected">,
): Plan {
  return {
    capacity,
    findOut: findOutOf(state, sheet),
    ...planWindows(state),
    keep: keptPitfalls(state.inputs),
    unplaced: unplacedHarms(state),
    unanswered: state.unanswered.map(({ target: { kind, id }, why }) => ({ kind, id, why })),
    rejected: rejectedActions(state, rejected ?? {}),
  };
}

/** What is placed, window by window and later. Practice is projected at a window's end with only what can be seen by then. */
function planWindows({ inputs, placed, answers }: PlanState): Pick<Plan, "windows" | "later"> {
  let practice = inputs.now;
  const findingOf = new Map([...answers].map(([{ kind, id }, action]) => [action, { kind, id }] as const));
  const planned = (each: Placed): PlannedAction => {
    const { action, start, gain, priority, releases, because } = each;
    const lifts = applicableLifts(action, practice);
    practice = applyLifts(practice, lifts);
    const neededBy = placed.filter((other) =>
      other.action.requires.some((requirement) => requirement.action === action.id),
    );
    return {
      id: action.id,
      start,
      gain,
      priority,
      releases,
      because,
      answers: findingOf.get(action.id) ?? null,
      neededBy: neededBy.map((other) => other.action.id),
      lifts,
    };
  };
  const windows = planDays.map(({ place, from, to }) => {
    const there = placed.filter((each) => each.place === place);
    const seen = placed.filter((each) => signDay(each) <= to);
    const projected = seen.reduce((sheet, { action }) => applyLifts(sheet, applicableLifts(action, sheet)), inputs.now);
    return { from, to, effort: effortOf(there), actions: there.map(planned), projected: projectionOf(projected) };
  });
  return { windows, later: placed.filter(({ place }) => place === "later").map(planned) };
}

const projectionOf = ({ score, level, heldBy }: ScoredSheet): Projection => ({
  score: score?.score ?? null,
  low: score?.low ?? null,
  high: score?.high ?? null,
  level,
  heldBy,
});

const KEEP_FROM_LEVEL = 4;
const KEEP_FROM_ANSWER = 3;

/** Pitfalls at level 4 or 5 after their caps that have an answer of 3 or 4: what a plan protects. */
const keptPitfalls = ({ now }: PlanInputs): readonly string[] =>
  now.pitfalls
    .filter(
      ({ level, lines }) =>
        level !== null &&
        level >= KEEP_FROM_LEVEL &&
        lines.some(({ reading }) => typeof reading === "number" && reading >= KEEP_FROM_ANSWER),
    )
    .map(({ pitfall }) => pitfall.id);

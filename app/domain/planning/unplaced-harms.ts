import type { Plan } from "../report-types";
import type { PlanAction } from "./fitted-actions";
import { planDays } from "./place";
import { harmsOf } from "./planner";
import { unmetNeeds } from "./schedule";
import type { PlanState } from "./state";

type Unplaced = Plan["unplaced"][number];

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const quoted = (actions: readonly PlanAction[]) => list.format(actions.map(({ title }) => `“${title}”`));

/** Why harm goes on after ninety days, in a sentence that names what took the room or what was left out. */
const words = {
  noAction: "No action here reaches it. Ask in the first week who could end it.",
  findOut: "The quick check asks too little to propose a change of pay. Find this out first.",
  leftOut: (ending: readonly PlanAction[]) => `What would end it was left out: ${quoted(ending)}.`,
  needsLeftOut: (wanted: PlanAction, missing: readonly PlanAction[]) =>
    `“${wanted.title}” would end it, and builds on ${quoted(missing)}, which ${missing.length === 1 ? "was" : "were"} left out.`,
  notPlaced: (wanted: PlanAction) => `“${wanted.title}” would end it, and is not in the plan.`,
  later: (wanted: PlanAction, took: readonly PlanAction[]) =>
    took.length === 0
      ? `“${wanted.title}” would end it, and takes longer than ninety days allow. It comes later.`
      : `“${wanted.title}” would end it, and finds no room in ninety days at this pace: ${quoted(took)} ${took.length === 1 ? "takes" : "take"} it. It comes later.`,
} as const;

/** Critical questions at 0 or 1 that nothing in the ninety days lifts above 1, each with the action that would and why it does not stand there. */
export const unplacedHarms = (state: PlanState): readonly Unplaced[] =>
  harmsOf(state.inputs).flatMap(({ question: { id } }): readonly Unplaced[] => {
    const ending = [...state.inputs.actions.values()].filter(({ lifts, offered }) => offered && (lifts[id] ?? 0) > 1);
    const standing = state.placed.filter(({ action }) => ending.includes(action));
    if (standing.some(({ place }) => place !== "later")) return [];
    if (state.findOutFirst.includes(id)) return [{ question: id, action: null, why: words.findOut }];
    const [later] = standing;
    if (later !== undefined)
      return [{ question: id, action: later.action.id, why: words.later(later.action, tookRoom(state)) }];
    return [{ question: id, ...absent(state, ending) }];
  });

/** What stands in the first window: it took the room. */
const tookRoom = ({ placed }: PlanState): readonly PlanAction[] =>
  placed.filter(({ place }) => place === planDays[0]?.place).map(({ action }) => action);

function absent(state: PlanState, ending: readonly PlanAction[]): Omit<Unplaced, "question"> {
  const isRejected = ({ id }: PlanAction) => state.inputs.rejected.has(id);
  const [wanted] = ending.filter((action) => !isRejected(action));
  if (ending.length === 0) return { action: null, why: words.noAction };
  if (wanted === undefined) return { action: null, why: words.leftOut(ending) };
  const missing = unmetNeeds(state, wanted).filter(isRejected);
  return {
    action: wanted.id,
    why: missing.length === 0 ? words.notPlaced(wanted) : words.needsLeftOut(wanted, missing),
  };
}

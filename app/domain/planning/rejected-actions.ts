import type { Plan } from "../report-types";
import { effectOf } from "./effects";
import { unmetNeeds } from "./schedule";
import type { PlanState } from "./state";

/** The actions a reader left out, in the order of the instrument: each with the reason, and with what cannot be in the plan because it builds on it. */
export function rejectedActions(state: PlanState, reasons: Readonly<Record<string, string>>): Plan["rejected"] {
  const wanted = new Map(Object.entries(reasons));
  if (wanted.size === 0) return [];
  const placed = new Set(state.placed.map(({ action }) => action.id));
  const blocked = [...state.inputs.actions.values()]
    .filter(({ id, offered }) => offered && !placed.has(id) && !wanted.has(id))
    .filter((action) => effectOf(action, state.practice) !== null)
    .map((action) => ({ id: action.id, needs: new Set(unmetNeeds(state, action).map(({ id }) => id)) }));
  return [...state.inputs.actions.keys()].flatMap((id) => {
    const reason = wanted.get(id);
    if (reason === undefined) return [];
    return [{ id, reason, blocks: blocked.filter(({ needs }) => needs.has(id)).map((action) => action.id) }];
  });
}

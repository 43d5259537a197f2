import type { Action } from "../instrument";
import type { Place } from "../planning/place";
import { itemEditProblems, reasonProblems } from "./edit-problems";
import { countIn } from "./item-place";
import { itemOf, ownItem } from "./new-item";
import type { Change } from "./plan-change";
import type { NewItem } from "./plan-command";
import { planLimits } from "./plan-limits";
import type { Intended } from "./plan-outcome";
import type { PlanItem, TeamPlan } from "./team-plan";

/** What adding and rejecting read. */
export interface Adding {
  readonly plan: TeamPlan;
  readonly actions: readonly Action[];
  /** ISO date. */
  readonly today: string;
}

/** The team's own action, last in a window; nothing where there is one of its id. */
export function addOwn({ plan, actions, today }: Adding, given: NewItem, window: Place): Intended {
  const problems = itemEditProblems(given);
  if (problems.length > 0) return { ok: false, refusal: { reason: "problems", problems } };
  // The same form sent again: it stands already.
  if (plan.items.some(({ id, action }) => id === given.id && action === null)) return { ok: true, changes: [] };
  const isTaken = plan.items.some(({ id }) => id === given.id) || actions.some(({ id }) => id === given.id);
  if (isTaken) return { ok: false, refusal: { reason: "already-in-plan" } };
  return added(plan, ownItem(given, window, today));
}

/** An action of the instrument, last in a window; what was rejected before is not any longer. */
export function addAction({ plan, actions }: Adding, id: string, window: Place): Intended {
  const action = actions.find((each) => each.id === id);
  if (action === undefined) return { ok: false, refusal: { reason: "unknown-action" } };
  if (plan.items.some((item) => item.id === id)) return { ok: false, refusal: { reason: "already-in-plan" } };
  const rejection = plan.rejected.find((rejected) => rejected.id === id);
  return added(
    plan,
    itemOf(action, window),
    rejection === undefined ? [] : [{ of: "rejected", action: id, from: rejection.reason, to: null }],
  );
}

/** An action the team does not want, with the reason; one that is in the plan is dropped instead. */
export function rejectAction({ plan, actions }: Adding, id: string, reason: string): Intended {
  if (!actions.some((action) => action.id === id)) return { ok: false, refusal: { reason: "unknown-action" } };
  if (plan.items.some((item) => item.id === id)) return { ok: false, refusal: { reason: "already-in-plan" } };
  const problems = reasonProblems("reason", reason);
  if (problems.length > 0) return { ok: false, refusal: { reason: "problems", problems } };
  const from = plan.rejected.find((rejected) => rejected.id === id)?.reason ?? null;
  return { ok: true, changes: [{ of: "rejected", action: id, from, to: reason }] };
}

function added({ items }: TeamPlan, item: PlanItem, before: readonly Change[] = []): Intended {
  if (items.length >= planLimits.items) return { ok: false, refusal: { reason: "too-many-actions" } };
  const position = countIn(items, item.window) + 1;
  return { ok: true, changes: [...before, { of: "items", item: item.id, position, from: null, to: item }] };
}

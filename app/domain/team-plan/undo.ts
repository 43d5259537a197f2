import type { Change, PlanChange } from "./plan-change";
import type { Intended } from "./plan-outcome";
import { same } from "./same";
import type { TeamPlan } from "./team-plan";
import { standsNow } from "./with-change";

/** The opposite of an earlier change, where all of it still stands as it was made; else which parts were changed again since. */
export function undo(plan: TeamPlan, { changes }: PlanChange): Intended {
  if (changes.length === 0) return { ok: false, refusal: { reason: "nothing-to-undo" } };
  const changedSince = changes.filter((change) => !stillStands(plan, change));
  if (changedSince.length > 0) return { ok: false, refusal: { reason: "changed-since", changes: changedSince } };
  return { ok: true, changes: changes.toReversed().map((change) => opposite(plan, change)) };
}

/** Others that moved around an action do not count as a move of it: only its window does. */
function stillStands(plan: TeamPlan, change: Change): boolean {
  const now = standsNow(plan, change);
  if (change.of !== "place") return same(now, change.to);
  return plan.items.some(({ id, window }) => id === change.item && window === change.to.window);
}

function opposite(plan: TeamPlan, change: Change): Change {
  // The place it is taken from is where it stands now, so that this undo can itself be undone.
  const from = change.of === "place" ? standsNow(plan, change) : change.to;
  return { ...change, from, to: change.from } as Change;
}

import type { Change, PlanChange } from "./plan-change";
import type { Intended } from "./plan-outcome";
import { same } from "./same";
import type { Step, TeamPlan } from "./team-plan";
import { standsNow } from "./with-change";

/** The opposite of an earlier change, where all of it still stands as it was made; else which parts were changed again since. */
export function undo(plan: TeamPlan, { changes }: PlanChange): Intended {
  if (changes.length === 0) return { ok: false, refusal: { reason: "nothing-to-undo" } };
  const changedSince = changes.filter((change) => !stillStands(plan, change));
  if (changedSince.length > 0) return { ok: false, refusal: { reason: "changed-since", changes: changedSince } };
  return { ok: true, changes: changes.toReversed().map((change) => opposite(plan, change)) };
}

type StepsChange = Extract<Change, { readonly field: "steps" }>;

/** The steps as they stand with the ticks of one change taken back; null where it changed more than ticks, or a step it ticked is not as it left it. */
function unticked(plan: TeamPlan, { item, from, to }: StepsChange): readonly Step[] | null {
  const now = plan.items.find(({ id }) => id === item)?.steps;
  if (now === undefined || from.length !== to.length || from.some(({ text }, index) => text !== to[index]?.text))
    return null;
  const ticks = to.flatMap((step, index) => (step.done === from[index]?.done ? [] : [{ ...step, index }]));
  return ticks.reduce<readonly Step[] | null>((steps, { text, done, index }) => {
    const at = steps?.[index]?.text === text ? index : (steps?.findIndex((step) => step.text === text) ?? -1);
    return steps?.[at]?.done === done ? steps.with(at, { text, done: !done }) : null;
  }, now);
}

const isSteps = (change: Change): change is StepsChange => change.of === "item" && change.field === "steps";

/** A tick stands on its own: others that were set since do not stand in its way. Others that moved around an action do not count as a move of it: only its window does. */
function stillStands(plan: TeamPlan, change: Change): boolean {
  const now = standsNow(plan, change);
  if (isSteps(change) && unticked(plan, change) !== null) return true;
  if (change.of !== "place") return same(now, change.to);
  return plan.items.some(({ id, window }) => id === change.item && window === change.to.window);
}

function opposite(plan: TeamPlan, change: Change): Change {
  const steps = isSteps(change) ? unticked(plan, change) : null;
  if (steps !== null) return { ...change, from: standsNow(plan, change), to: steps } as Change;
  // The place it is taken from is where it stands now, so that this undo can itself be undone.
  const from = change.of === "place" ? standsNow(plan, change) : change.to;
  return { ...change, from, to: change.from } as Change;
}

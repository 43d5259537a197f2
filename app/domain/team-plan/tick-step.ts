import { stateAfter } from "./item-fields";
import type { Change } from "./plan-change";
import type { PlanCommand } from "./plan-command";
import type { Intended } from "./plan-outcome";
import type { PlanItem } from "./team-plan";

type Tick = Extract<PlanCommand, { readonly type: "step.ticked" }>;

/** Ticks the step that was shown, wherever it stands by now; refused where its text is no longer among the steps. The first tick begins an action. */
export function tickStep({ id, steps, state }: PlanItem, { index, text, done }: Tick, today: string): Intended {
  const ticked = steps[index]?.text === text ? index : steps.findIndex((step) => step.text === text);
  const step = steps[ticked];
  if (step === undefined) return { ok: false, refusal: { reason: "step-changed" } };
  const ticks: Change = {
    of: "item",
    item: id,
    field: "steps",
    from: steps,
    to: steps.with(ticked, { ...step, done }),
  };
  if (!done || state.status !== "not-started") return { ok: true, changes: [ticks] };
  const begun = stateAfter(state, { status: "doing", why: "" }, today);
  return { ok: true, changes: [ticks, { of: "item", item: id, field: "state", from: state, to: begun }] };
}

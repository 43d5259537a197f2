import type { PlanCommand } from "./plan-command";
import type { Intended } from "./plan-outcome";
import type { PlanItem } from "./team-plan";

type Tick = Extract<PlanCommand, { readonly type: "step.ticked" }>;

/** Ticks the step that was shown, wherever it stands by now; refused where its text is no longer among the steps. */
export function tickStep({ id, steps }: PlanItem, { index, text, done }: Tick): Intended {
  const ticked = steps[index]?.text === text ? index : steps.findIndex((step) => step.text === text);
  const step = steps[ticked];
  if (step === undefined) return { ok: false, refusal: { reason: "step-changed" } };
  return {
    ok: true,
    changes: [{ of: "item", item: id, field: "steps", from: steps, to: steps.with(ticked, { ...step, done }) }],
  };
}

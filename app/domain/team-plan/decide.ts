import { decisionOf } from "./decision-of";
import { decisionProblems } from "./edit-problems";
import type { PlanCommand } from "./plan-command";
import type { Intended } from "./plan-outcome";
import type { TeamPlan } from "./team-plan";
import { threeWay } from "./three-way";

/** Writes down what the sponsor decided, or takes it out; what somebody else wrote down since the form was drawn is a clash. */
export function decide(
  plan: TeamPlan,
  { day, base, yours }: Extract<PlanCommand, { readonly type: "decision.recorded" }>,
): Intended {
  const problems = yours === null ? [] : decisionProblems(yours);
  if (problems.length > 0) return { ok: false, refusal: { reason: "problems", problems } };
  const theirs = decisionOf(plan, day);
  if (threeWay(base, yours, theirs) === "clash")
    return { ok: true, changes: [], clashes: [{ field: "decision", base, theirs, yours }] };
  return { ok: true, changes: [{ of: "decision", day, from: theirs, to: yours }] };
}

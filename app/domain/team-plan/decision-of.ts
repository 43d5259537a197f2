import type { Decision, DecisionOn, TeamPlan } from "./team-plan";

/** What was decided on a day of decision; null where nobody wrote it down. */
export const decisionOf = ({ decisions = [] }: Pick<TeamPlan, "decisions">, day: DecisionOn): Decision | null =>
  decisions.find((decision) => decision.day === day) ?? null;

/** The plan with what was decided on a day, or with nothing written down for it. */
export function withDecision(
  { decisions = [], ...plan }: TeamPlan,
  day: DecisionOn,
  decision: Decision | null,
): TeamPlan {
  const others = decisions.filter((each) => each.day !== day);
  const kept = decision === null ? others : [...others, decision].sort((one, other) => one.day - other.day);
  return kept.length === 0 ? plan : { ...plan, decisions: kept };
}

import type { AnchorLevel } from "../instrument";
import { reachedLevel } from "../reached-level";
import type { QuestionFinding, Report } from "../report-types";
import type { PlanItem, TeamPlan } from "./team-plan";

/** A question to answer again, because an action that bears on it is done. It says nothing of what the answer should be. */
export interface AnswerAgain {
  readonly question: string;
  /** The done items that bear on it, in the order of the plan. */
  readonly items: readonly string[];
}

type Answered = Pick<Report, "taken" | "questionsById" | "actionsById">;

/**
 * What done actions give reason to answer again with new evidence: a done action lifts nothing by itself.
 * A question drops out once its answer stands where the action would bring it, or was given again with evidence after the action was done.
 */
export function proposals({ items }: TeamPlan, report: Answered): readonly AnswerAgain[] {
  const byQuestion = new Map<string, string[]>();
  for (const item of items) {
    if (item.action === null || item.state.status !== "done" || item.review?.failed) continue;
    for (const [question, level] of Object.entries(report.actionsById[item.action]?.lifts ?? {}))
      if (isOpen(report.questionsById[question], level, item, report.taken))
        byQuestion.set(question, [...(byQuestion.get(question) ?? []), item.id]);
  }
  return [...byQuestion].map(([question, done]) => ({ question, items: done }));
}

function isOpen(finding: QuestionFinding | undefined, level: AnchorLevel, { state }: PlanItem, taken: string): boolean {
  if (!finding?.counted) return false;
  const { answer, evidence = 0 } = finding.answer ?? {};
  const reached = reachedLevel(finding);
  if (answer === "not-applicable" || (reached !== null && reached >= level)) return false;
  const answeredSince = evidence >= 1 && state.since !== null && taken > state.since;
  return !answeredSince;
}

import { transition } from "xstate";
import type { Assessment } from "./assessment";
import { type AssessmentEvent, assessmentMachine, type QuestionRule, type Stage } from "./assessment-machine";

/** Why an event was refused, for the edge to put into words. */
export type Refusal =
  | "unknown-question"
  | "none-not-offered"
  | "does-apply"
  | "reason-missing"
  | "nothing-answered"
  | "profile-first"
  | "already-full"
  | "not-finished";

export type Taken =
  | { readonly ok: true; readonly stage: Stage; readonly assessment: Assessment }
  | { readonly ok: false; readonly refusal: Refusal };

/** Whether the machine would accept this event; the browser asks the same question. */
export const canTake = (
  stage: Stage,
  assessment: Assessment,
  questions: readonly QuestionRule[],
  event: AssessmentEvent,
): boolean => assessmentMachine.resolveState({ value: stage, context: { assessment, questions } }).can(event);

/** The assessment after an event, or the reason it was refused. Pure: saving is the caller's. */
export function take(
  stage: Stage,
  assessment: Assessment,
  questions: readonly QuestionRule[],
  event: AssessmentEvent,
): Taken {
  const state = assessmentMachine.resolveState({ value: stage, context: { assessment, questions } });
  if (!state.can(event)) return { ok: false, refusal: refusalOf(stage, questions, event) };
  const [next] = transition(assessmentMachine, state, event);
  return { ok: true, stage: next.value as Stage, assessment: next.context.assessment };
}

function refusalOf(stage: Stage, questions: readonly QuestionRule[], event: AssessmentEvent): Refusal {
  if (stage === "profiling") return "profile-first";
  switch (event.type) {
    case "answer.given": {
      const question = questions.find((candidate) => candidate.id === event.question);
      if (question === undefined) return "unknown-question";
      if (event.answer.answer === "none") return "none-not-offered";
      return question.critical ? "does-apply" : "reason-missing";
    }
    case "action.rejected":
      return stage === "finished" ? "reason-missing" : "not-finished";
    case "action.restored":
      return "not-finished";
    case "scope.widened":
      return "already-full";
    default:
      return "nothing-answered";
  }
}

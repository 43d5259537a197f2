import type { Answer } from "./assessment";

/**
 * What became of one answer (INSTRUMENT §6). `moved`: another anchor with new evidence beside it; a rise or fall without is told and not shown.
 * `became-none` says that there is none here now, `no-longer-none` that there is one again: a change of kind, not of anchors.
 * `became-known` and `became-unknown` say that the question was or is a blind spot; `set-aside` that it does not apply on one side.
 */
export type ChangeKind =
  | "same"
  | "moved"
  | "rise-without-evidence"
  | "fall-without-evidence"
  | "became-none"
  | "no-longer-none"
  | "became-known"
  | "became-unknown"
  | "set-aside";

/** One answer, then and now; `anchors` is the difference of levels (−4 to 4), null where either side has none. */
export interface AnswerChange {
  readonly question: string;
  readonly from: Answer | null;
  readonly to: Answer | null;
  readonly anchors: number | null;
  /** Evidence of grade 1 or above beside the later answer that did not stand beside the earlier one. */
  readonly newEvidence: boolean;
  readonly kind: ChangeKind;
}

/** Compares two answers to the same question with the same anchors. */
export function answerChange(question: string, from: Answer | null, to: Answer | null): AnswerChange {
  const [before, after] = [levelOf(from), levelOf(to)];
  const anchors = before === null || after === null ? null : after - before;
  const newEvidence = hasNewEvidence(from, to);
  return { question, from, to, anchors, newEvidence, kind: kindOf(from, to, anchors, newEvidence) };
}

function kindOf(from: Answer | null, to: Answer | null, anchors: number | null, newEvidence: boolean): ChangeKind {
  if (anchors === null) {
    if (isSetAside(from) !== isSetAside(to)) return "set-aside";
    if (isNone(from) !== isNone(to) && (isNone(to) || levelOf(to) !== null))
      return isNone(to) ? "became-none" : "no-longer-none";
    if (isKnown(from) === isKnown(to)) return "same";
    return isKnown(to) ? "became-known" : "became-unknown";
  }
  if (anchors === 0) return "same";
  if (newEvidence) return "moved";
  return anchors > 0 ? "rise-without-evidence" : "fall-without-evidence";
}

/** The grade, or the note that describes it, is another than before. */
const hasNewEvidence = (from: Answer | null, to: Answer | null): boolean =>
  (to?.evidence ?? 0) >= 1 && (to?.evidence !== from?.evidence || to?.note !== from?.note);

const levelOf = (answer: Answer | null): number | null => (typeof answer?.answer === "number" ? answer.answer : null);

const isNone = (answer: Answer | null): boolean => answer?.answer === "none";

const isKnown = (answer: Answer | null): boolean => levelOf(answer) !== null || isNone(answer);

const isSetAside = (answer: Answer | null): boolean => answer?.answer === "not-applicable";

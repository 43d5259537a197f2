import { isContradictedNone } from "../contradicted-none";
import type { QuestionFinding } from "../report-types";
import { wholeAnchor } from "./whole-anchor";
import { words } from "./words";

/** What was answered, in words: the anchor chosen, or that it is not known, open or set aside. Never a number of points. */
export function answerSaid({ question, answer, anchors }: QuestionFinding): string {
  if (answer === null) return words.answers.unanswered;
  if (answer.answer === "dont-know") return words.answers.dontKnow;
  if (answer.answer === "not-applicable") return words.answers.setAside(answer.reason ?? "");
  if (answer.answer === "none") return `“${question.none?.text ?? words.answers.unanswered}”`;
  return `“${wholeAnchor(anchors, answer.answer)}”`;
}

/** What an answer rests on, whom to ask and what was noted with it, a line each. */
export const answerRemarks = (finding: QuestionFinding): readonly string[] => {
  const { answer, secondHand, counted } = finding;
  return [
    answer?.evidence === undefined ? "" : words.answers.evidence[answer.evidence],
    secondHand ? words.answers.secondHand : "",
    counted ? "" : words.answers.notCounted,
    isContradictedNone(finding) ? words.answers.contradicted : "",
    answer?.ask === undefined ? "" : words.unknown.ask(answer.ask),
    answer?.note === undefined ? "" : words.answers.note(answer.note),
  ].filter(Boolean);
};

import type { QuestionFinding } from "~/domain/report-types";
import { words } from "./words";

/** What was answered, in words: the anchor chosen, or that it is not known, open or set aside. Never a number of points. */
export function answerSaid({ answer, anchors }: QuestionFinding): string {
  if (answer === null) return words.unanswered;
  if (answer.answer === "dont-know") return words.dontKnow;
  if (answer.answer === "not-applicable") return words.setAside(answer.reason ?? "");
  return `“${anchors[answer.answer]}”`;
}

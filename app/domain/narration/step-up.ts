import type { QuestionFinding } from "../report-types";
import { paperWords } from "./paper-words";

/** What the next anchor would be; how to find out where no level was answered. */
export function stepUp({ answer, anchors, question }: QuestionFinding): string {
  if (typeof answer?.answer !== "number") return question.findOut;
  const next = anchors[answer.answer + 1];
  return next === undefined ? paperWords.pitfall.top : paperWords.pitfall.oneUp(next);
}

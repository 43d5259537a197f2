import type { QuestionFinding, Report } from "../report-types";
import { paperWords } from "./paper-words";

const DONE = 3;

/** What the next anchor would be; what to begin with where there is none of it; how to find out where no level was answered; nothing where it does not apply. */
export function stepUp({ answer, value, anchors, question }: QuestionFinding, report: Report): string {
  if (value === "none" && question.none !== null) {
    const first = beginnings(question.none.begins, report);
    return first.length > 0 ? paperWords.pitfall.begin(first) : oneUp(anchors, question.none.level);
  }
  if (answer?.answer === "not-applicable") return "";
  return typeof answer?.answer === "number" ? oneUp(anchors, answer.answer) : question.findOut;
}

function oneUp(anchors: readonly string[], level: number): string {
  const next = anchors[level + 1];
  return next === undefined ? paperWords.pitfall.top : paperWords.pitfall.oneUp(next);
}

/** The practices to begin with, as this result has them, without those that are done already. */
const beginnings = (begins: readonly string[], { questionsById }: Report): string[] =>
  begins.flatMap((id) => {
    const finding = questionsById[id];
    const isDone = typeof finding?.value === "number" && finding.value >= DONE;
    return finding === undefined || isDone ? [] : [finding.question.name];
  });

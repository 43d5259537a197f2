import type { Answer } from "~/domain/assessment";
import { isContradictedNone } from "~/domain/contradicted-none";
import type { QuestionFinding, Report } from "~/domain/report-types";
import { csv } from "./csv";
import { words } from "./words";

/** All questions of the instrument that were asked or answered, with what was said, as CSV. */
export const answersCsv = (report: Report): string =>
  csv(
    words.answers.columns,
    report.instrument.questions.flatMap(({ id }) => {
      const finding = report.questionsById[id];
      return finding === undefined || (!finding.counted && finding.answer === null) ? [] : [row(report, finding)];
    }),
  );

function row({ instrument }: Report, finding: QuestionFinding): (string | number)[] {
  const { question, text, anchors, answer, counted, secondHand } = finding;
  const pitfall = instrument.pitfalls.find(({ id }) => id === question.pitfall);
  const domain = instrument.domains.find(({ id }) => id === pitfall?.domain);
  const level = typeof answer?.answer === "number" ? answer.answer : null;
  return [
    question.id,
    domain?.title ?? "",
    pitfall?.title ?? "",
    question.name,
    text,
    said(answer),
    level ?? "",
    level === null ? (answer?.answer === "none" ? (question.none?.text ?? "") : "") : (anchors[level] ?? ""),
    answer?.evidence ?? "",
    answer?.note ?? "",
    answer?.reason ?? "",
    answer?.ask ?? "",
    counted && !isContradictedNone(finding) ? words.answers.yes : words.answers.no,
    secondHand ? words.answers.yes : words.answers.no,
  ];
}

function said(answer: Answer | null): string {
  if (answer === null) return words.answers.unanswered;
  if (answer.answer === "none") return words.answers.none;
  if (answer.answer === "dont-know") return words.answers.dontKnow;
  return answer.answer === "not-applicable" ? words.answers.notApplicable : words.answers.level;
}

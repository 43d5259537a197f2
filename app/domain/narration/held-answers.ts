import type { HealthLevel } from "../instrument";
import type { Cap, QuestionFinding, Report } from "../report-types";

/** A rule that binds, with the answers that set it off. */
export interface HeldBy {
  readonly cap: Cap;
  readonly answers: readonly QuestionFinding[];
}

const LOW = 1;

/** The rules that bind, the lowest level first; a question or pitfall named twice appears once, under the lowest level it allows. */
export function heldByAnswers(report: Report): HeldBy[] {
  const lowestFirst = [...report.overall.heldBy].sort((one, other) => one.cap - other.cap);
  const seen = new Set<string>();
  return lowestFirst.flatMap((cap) => {
    if (seen.has(cap.id)) return [];
    seen.add(cap.id);
    return [{ cap, answers: answersBehind(report, cap) }];
  });
}

/** The distinct levels the rules allow, lowest first. */
export const levelsAllowed = (held: readonly HeldBy[]): HealthLevel[] => [...new Set(held.map(({ cap }) => cap.cap))];

function answersBehind(report: Report, { id }: Cap): QuestionFinding[] {
  const question = report.questionsById[id];
  if (question !== undefined) return [question];
  const pitfall = report.profile.find((finding) => finding.pitfall.id === id);
  const counted = pitfall?.answers.filter(({ counted }) => counted) ?? [];
  const low = counted.filter(({ answer }) => typeof answer?.answer === "number" && answer.answer <= LOW);
  return low.length > 0 ? low : counted.filter(({ answer }) => typeof answer?.answer !== "number");
}

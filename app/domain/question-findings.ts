import type { Answer, Assessment } from "./assessment";
import type { Instrument, Question, RespondentRole } from "./instrument";
import type { QuestionFinding } from "./report-types";
import { answerValues, type Sheet } from "./sheet";
import { wordingFor } from "./wording";

const SECOND_HAND_FROM = 3;

/** Every question by id as this profile read it, with its answer and whether it counts. */
export function questionFindings(
  assessment: Assessment,
  instrument: Instrument,
  sheet: Sheet,
): Readonly<Record<string, QuestionFinding>> {
  const values = answerValues(sheet);
  return Object.fromEntries(
    instrument.questions.map((question) => {
      const { text, anchors, clauses } = wordingFor(question, assessment.profile);
      const answer = assessment.answers[question.id] ?? null;
      return [
        question.id,
        {
          question,
          text,
          anchors,
          clauses,
          answer,
          value: values.get(question.id) ?? null,
          counted: values.has(question.id),
          secondHand: isSecondHand(question, answer, assessment.profile.respondentRole),
        },
      ];
    }),
  );
}

/** Whether 3 or 4 was answered by a role that does not know it best; an unnamed role is not judged. */
const isSecondHand = ({ bestKnownBy }: Question, answer: Answer | null, role: RespondentRole | undefined): boolean =>
  role !== undefined &&
  typeof answer?.answer === "number" &&
  answer.answer >= SECOND_HAND_FROM &&
  !bestKnownBy.includes(role);

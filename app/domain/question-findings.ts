import type { Answer, Assessment } from "./assessment";
import { countedQuestions } from "./counted";
import type { Instrument, Question, RespondentRole } from "./instrument";
import type { QuestionFinding } from "./report-types";
import { wordingFor } from "./wording";

const SECOND_HAND_FROM = 3;

/** Every question by id as this profile read it, with its answer and whether it counts. */
export function questionFindings(
  assessment: Assessment,
  instrument: Instrument,
): Readonly<Record<string, QuestionFinding>> {
  const counted = new Set(countedQuestions(assessment, instrument).map(({ id }) => id));
  return Object.fromEntries(
    instrument.questions.map((question) => {
      const { text, anchors } = wordingFor(question, assessment.profile);
      const answer = assessment.answers[question.id] ?? null;
      return [
        question.id,
        {
          question,
          text,
          anchors,
          answer,
          counted: counted.has(question.id),
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

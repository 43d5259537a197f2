import type { Assessment, Profile } from "./assessment";
import type { Instrument, Question } from "./instrument";
import { matchesProfile } from "./profile-match";

/** Whether the assessment's scope asks this question. */
export function isInScope(question: Question, assessment: Assessment): boolean {
  switch (assessment.scope) {
    case "full":
      return true;
    case "quick":
      return question.quick;
    case "picked":
      return assessment.questions?.includes(question.id) ?? false;
  }
}

/** Whether the profile says that this question cannot apply; absent facts rule out nothing. */
export const isRuledOut = (question: Question, profile: Profile): boolean =>
  question.ruledOutBy !== null && matchesProfile(question.ruledOutBy, profile);

/** The questions that count: in scope and not ruled out by the profile, in the order they are asked. */
export const countedQuestions = (assessment: Assessment, instrument: Instrument): readonly Question[] =>
  instrument.questions.filter(
    (question) => isInScope(question, assessment) && !isRuledOut(question, assessment.profile),
  );

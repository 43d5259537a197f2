import type { Check } from "./check";
import { place } from "./place";

const ENOUGH = 3;

/** Every question is lifted to level 3 or above by some action. */
export const liftedQuestions: Check = (edition) => {
  const { questions, actions } = edition.instrument;
  const lifted = new Set(
    actions.flatMap(({ lifts }) => Object.entries(lifts).flatMap(([id, level]) => (level >= ENOUGH ? [id] : []))),
  );
  return questions
    .filter(({ id }) => !lifted.has(id))
    .map((question) =>
      place(edition).inQuestion(
        question,
        [],
        `is lifted to ${ENOUGH} by no action. Write an action whose lifts name it with ${ENOUGH} or 4.`,
      ),
    );
};

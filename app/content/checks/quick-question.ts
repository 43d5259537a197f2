import type { Check } from "./check";
import { place } from "./place";

/** The quick check asks exactly one question of each pitfall: the first. */
export const quickQuestion: Check = (edition) =>
  edition.instrument.pitfalls.flatMap(({ questions }) =>
    questions.flatMap((question, index) => {
      if (question.quick === (index === 0)) return [];
      const message =
        index === 0
          ? "is missing. Write quick: true, because the first question of a pitfall is the one of the quick check."
          : "stands beside a question that is not the first. Remove it: the quick check asks the first one only.";
      return [place(edition).inQuestion(question, ["quick"], message)];
    }),
  );

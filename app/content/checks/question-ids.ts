import type { Check } from "./check";
import { place } from "./place";

/** A question's id begins with its pitfall's; a pitfall's id is its file's name. */
export const questionIds: Check = (edition) =>
  edition.instrument.questions
    .filter(({ id, pitfall }) => !id.startsWith(`${pitfall}.`))
    .map((question) =>
      place(edition).inQuestion(
        question,
        ["id"],
        `does not begin with its pitfall. Write ${question.pitfall}.${question.id.split(".").at(-1)}.`,
      ),
    );

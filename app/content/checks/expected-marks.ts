import type { Check } from "./check";
import { place } from "./place";

/** Which pitfalls are core and which questions critical is as instrument.yaml says, and every pattern it names is there. */
export const expectedMarks: Check = (edition) => {
  const { instrument, expects } = edition;
  const { inPitfall, inQuestion, inFile } = place(edition);
  const patterns = new Set(instrument.patterns.map(({ id }) => id));
  return [
    ...instrument.pitfalls
      .filter(({ id, core }) => core !== expects.core.includes(id))
      .map(({ id, core }) =>
        inPitfall(
          id,
          ["core"],
          `is ${core}, and instrument.yaml › expects › core says otherwise. Write ${!core} here, or change the list in a new edition.`,
        ),
      ),
    ...instrument.questions
      .filter(({ id, critical }) => critical !== expects.critical.includes(id))
      .map((question) =>
        inQuestion(
          question,
          ["critical"],
          `is ${question.critical}, and instrument.yaml › expects › critical says otherwise. Write ${!question.critical} here, or change the list in a new edition.`,
        ),
      ),
    ...expects.patterns
      .filter((id) => !patterns.has(id))
      .map((id) => inFile("patterns", [id], "is missing. Put the pattern back, with its rule.")),
  ];
};

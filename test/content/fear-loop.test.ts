import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import type { Answer, Assessment } from "~/domain/assessment";
import { report } from "~/domain/report";

const instrument = readInstrument(contentDirectory, "2027");

/** Everything well but what is named. */
function sentenceWith(answers: Readonly<Record<string, 0 | 1>>): string {
  const good = Object.fromEntries(instrument.questions.map(({ id }): [string, Answer] => [id, { answer: 3 }]));
  const low = Object.fromEntries(Object.entries(answers).map(([id, answer]): [string, Answer] => [id, { answer }]));
  const assessment: Assessment = {
    instrument: { id: instrument.id, edition: instrument.edition },
    taken: "2026-11-02",
    scope: "full",
    profile: { surveys: true },
    figures: {},
    capacity: "normal",
    votes: {},
    answers: { ...good, ...low },
  };
  return report(assessment, instrument).headline.sentence;
}

const FEAR = { "score-tied-evaluations.pay-and-ratings": 0, "punitive-metrics.response-to-bad-number": 0 } as const;

test("a sentence that tells of the fear loop names the money that hangs on a score in the same breath", () => {
  const sentence = sentenceWith(FEAR);
  expect(sentence).toMatch(/with money or standing hanging on a score, what reaches the top/i);
  expect(sentence.match(/money/gi)).toHaveLength(1);
});

test("beside a score that is helped along the money is named once", () => {
  const sentence = sentenceWith({ ...FEAR, "rating-solicitation.below-top-penalty": 1 });
  expect(sentence).toContain("what people dare to send");
  expect(sentence.match(/money/gi)).toHaveLength(1);
});

import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { contradictions } from "~/domain/contradictions";
import type { Contradiction } from "~/domain/instrument";

const two: Contradiction = {
  id: "two-answers",
  when: {
    all: [
      { question: "a.one", atLeast: 3 },
      { question: "a.two", atMost: 1 },
    ],
  },
  text: "One says yes, two says no.",
  questions: ["a.one", "a.two"],
};
const given: Contradiction = {
  id: "given-but-unknown",
  when: {
    all: [
      { question: "a.two", unknown: true },
      { fact: "failure-share", known: true },
    ],
  },
  text: "Not known, and yet a figure was given.",
  questions: ["a.two"],
};
const instrument = tinyInstrument(
  [{ id: "a", questions: ["one", "two"] }],
  [
    { id: "plain", when: { question: "a.one", atLeast: 0 } },
    { id: "disagree", when: { any: [two.when, given.when] }, contradictions: [two, given] },
  ],
);
const failureDemand = { failures: 90, contacts: 200 };
const found = (...given: Parameters<typeof tinyAssessment>) => contradictions(tinyAssessment(...given), instrument);

test("answers that fit are left alone, whatever other patterns fire", () => {
  expect(found({ "a.one": 3, "a.two": 2 })).toEqual([]);
});

test("two answers that do not fit are both named", () => {
  expect(found({ "a.one": 3, "a.two": 1 })).toEqual([two]);
});

test("a figure beside what was not known is named, also where the question was left open", () => {
  expect(found({ "a.one": 3, "a.two": "dont-know" }, { figures: { failureDemand } })).toEqual([given]);
  expect(found({ "a.one": 3 }, { figures: { failureDemand } })).toEqual([given]);
  expect(found({ "a.one": 3 })).toEqual([]);
});

test("a question outside the scope contradicts nothing", () => {
  expect(found({ "a.one": 3, "a.two": 1 }, { scope: "quick", figures: { failureDemand } })).toEqual([]);
});

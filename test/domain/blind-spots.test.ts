import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { blindSpots } from "~/domain/blind-spots";

const instrument = tinyInstrument([
  { id: "b", questions: ["z", { id: "h", critical: true }, "a"] },
  { id: "k", core: true, questions: ["z", { id: "h", critical: true }, "a"] },
  { id: "a", questions: ["z", { id: "h", critical: true, ruledOutBy: { surveys: false } }] },
]);

test("critical first, then core, then by id", () => {
  expect(blindSpots(tinyAssessment({}), instrument)).toEqual(["k.h", "a.h", "b.h", "k.a", "k.z", "a.z", "b.a", "b.z"]);
});

test("don't-know and unanswered are blind spots; a level and a question set aside are not", () => {
  const aside = { answer: "not-applicable", reason: "None." } as const;
  const answers = { "b.z": 0, "b.h": 4, "b.a": aside, "k.z": "dont-know", "k.h": 1, "k.a": 2, "a.z": 3 } as const;
  expect(blindSpots(tinyAssessment(answers), instrument)).toEqual(["a.h", "k.z"]);
});

test("only counted questions are", () => {
  expect(blindSpots(tinyAssessment({}, { scope: "quick" }), instrument)).toEqual(["k.z", "a.z", "b.z"]);
  expect(blindSpots(tinyAssessment({}, { scope: "picked", questions: ["b.a", "a.h"] }), instrument)).toEqual([
    "a.h",
    "b.a",
  ]);
  expect(blindSpots(tinyAssessment({}, { profile: { surveys: false } }), instrument)).not.toContain("a.h");
});

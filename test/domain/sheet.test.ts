import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import type { Answer } from "~/domain/assessment";
import { readingOf, sheetOf, withUnknownsAt } from "~/domain/sheet";

const instrument = tinyInstrument([
  { id: "a", questions: ["q", { id: "h", critical: true }] },
  { id: "b", questions: ["q", { id: "r", ruledOutBy: { surveys: false } }] },
]);
const [plain, critical] = instrument.questions;

test.each<[string, Answer | undefined, string | number, string | number]>([
  ["a level is itself", { answer: 0 }, 0, 0],
  ["don't-know is not known", { answer: "dont-know" }, "unknown", "unknown"],
  ["unanswered is not known", undefined, "unknown", "unknown"],
  [
    "not applicable is set aside, a critical question stays not known",
    { answer: "not-applicable", reason: "None." },
    "set-aside",
    "unknown",
  ],
])("%s", (_name, answer, ofPlain, ofCritical) => {
  if (plain === undefined || critical === undefined) throw new Error("The tiny instrument is empty.");
  expect(readingOf(plain, answer)).toBe(ofPlain);
  expect(readingOf(critical, answer)).toBe(ofCritical);
});

test("a sheet holds what counts, by pitfall; a pitfall with nothing counted has no place", () => {
  const ids = (parts: Parameters<typeof tinyAssessment>[1]) =>
    sheetOf(tinyAssessment({ "b.r": 4 }, parts), instrument).map(({ pitfall, lines }) => [
      pitfall.id,
      lines.map(({ question, reading }) => `${question.id} ${reading}`),
    ]);
  expect(ids({})).toEqual([
    ["a", ["a.q unknown", "a.h unknown"]],
    ["b", ["b.q unknown", "b.r 4"]],
  ]);
  expect(ids({ scope: "picked", questions: ["b.r"] })).toEqual([["b", ["b.r 4"]]]);
  expect(ids({ scope: "picked", questions: ["b.r"], profile: { surveys: false } })).toEqual([]);
});

test("unknowns turned out at a level leave answers and set-asides alone", () => {
  const answers = { "a.q": 1, "b.q": { answer: "not-applicable", reason: "None." } } as const;
  const sheet = withUnknownsAt(sheetOf(tinyAssessment(answers), instrument), 4);
  expect(sheet.flatMap(({ lines }) => lines.map(({ reading }) => reading))).toEqual([1, 4, "set-aside", 4]);
});

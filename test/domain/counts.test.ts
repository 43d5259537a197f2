import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { countsOf } from "~/domain/counts";
import { setAside } from "~/domain/set-aside";
import { sheetOf } from "~/domain/sheet";

const instrument = tinyInstrument([
  { id: "a", questions: ["q", "r", "s", { id: "t", ruledOutBy: { surveys: false } }] },
  { id: "b", questions: ["q", { id: "r", critical: true }] },
]);

const assessment = tinyAssessment(
  {
    "a.q": 2,
    "a.r": "dont-know",
    "a.t": 4,
    "b.q": { answer: "not-applicable", reason: "We have no branches." },
    "b.r": { answer: "not-applicable", reason: "A critical question is never set aside." },
  },
  { profile: { surveys: false } },
);
const sheet = sheetOf(assessment, instrument);

test("every counted question is counted once, by how it stands", () => {
  // asked: a.q a.r a.s b.q b.r; a.t is ruled out and keeps its answer; b.r reads as not known, with an answer
  expect(countsOf(sheet, assessment)).toEqual({
    asked: 5,
    answered: 1,
    dontKnow: 2,
    unanswered: 1,
    notApplicable: 1,
    ruledOut: 1,
  });
});

test("what was set aside keeps its reason", () => {
  expect(setAside(sheet, assessment)).toEqual([{ question: "b.q", reason: "We have no branches." }]);
});

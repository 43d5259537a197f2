import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import type { Assessment } from "~/domain/assessment";
import { questionFindings } from "~/domain/question-findings";
import { sheetOf } from "~/domain/sheet";

const instrument = tinyInstrument([
  {
    id: "a",
    questions: [
      { id: "q", bestKnownBy: ["frontline"] },
      { id: "r", ruledOutBy: { surveys: false } },
    ],
  },
]);

const found = (assessment: Assessment) => questionFindings(assessment, instrument, sheetOf(assessment, instrument));

const findings = (answer: 2 | 3 | 4, role?: "executive" | "frontline") =>
  found(tinyAssessment({ "a.q": answer }, { profile: role === undefined ? {} : { respondentRole: role } }))["a.q"];

test("3 and 4 by a role that does not know it best are second-hand; 2 is not, nor the word of who knows", () => {
  expect(findings(3, "executive")?.secondHand).toBe(true);
  expect(findings(4, "executive")?.secondHand).toBe(true);
  expect(findings(2, "executive")?.secondHand).toBe(false);
  expect(findings(4, "frontline")?.secondHand).toBe(false);
});

test("an unnamed role is not judged", () => {
  expect(findings(4)?.secondHand).toBe(false);
});

test("a question the profile rules out keeps its answer and does not count", () => {
  expect(found(tinyAssessment({ "a.r": 4 }, { profile: { surveys: false } }))["a.r"]).toMatchObject({
    counted: false,
    answer: { answer: 4 },
  });
});

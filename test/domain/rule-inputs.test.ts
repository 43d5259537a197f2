import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { figureFindings } from "~/domain/figure-findings";
import { ruleInputs } from "~/domain/rule-inputs";
import type { Reading } from "~/domain/sheet";

const instrument = tinyInstrument([
  { id: "a", questions: ["quick", "other", { id: "ruled-out", ruledOutBy: { surveys: false } }] },
]);
const answers = { "a.quick": "dont-know", "a.other": 3, "a.ruled-out": 1 } as const;

test("rules see counted questions only, read as the scorer reads them, and the facts", () => {
  const assessment = tinyAssessment(answers, { profile: { surveys: false }, figures: { variablePayOnScore: 5 } });
  expect(ruleInputs(assessment, instrument, figureFindings(assessment.figures))).toEqual({
    readings: new Map<string, Reading>([
      ["a.quick", "unknown"],
      ["a.other", 3],
    ]),
    facts: { surveys: 0, "pay-on-score": 5 },
    profile: { surveys: false },
  });
});

test("a question outside the scope has no reading, though it was answered", () => {
  const { readings } = ruleInputs(tinyAssessment(answers, { scope: "quick" }), instrument, figureFindings({}));
  expect([...readings.keys()]).toEqual(["a.quick"]);
});

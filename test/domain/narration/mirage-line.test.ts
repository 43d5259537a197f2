import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import type { Figures } from "~/domain/assessment";
import { mirageLine } from "~/domain/narration/mirage-line";
import { report } from "~/domain/report";

const instrument = tinyInstrument([{ id: "a", questions: ["q"] }]);
const MANY = { failures: 90, contacts: 200 };
const line = (figures: Figures) => mirageLine(report(tinyAssessment({ "a.q": 2 }, { figures }), instrument));
const nps = (score: number) => ({ current: { score, responses: 400 } });

test("a verdict that the drawn score does not bear out says why it is read so", () => {
  expect(line({ nps: nps(27), presentedAs: "good", failureDemand: MANY })).toBe(
    "Mirage: the score looks good while much of the work may be repair. It counts as looking good because it is presented as good inside, though the NPS of 27 is below 30.",
  );
  expect(line({ csat: { percent: 86 }, presentedAs: "mixed", failureDemand: MANY })).toBe(
    "Honest struggle: many contacts are caused by a failure, and the result is not called good. It does not count as good because it is presented as mixed inside, though 86 % satisfied is not below 80.",
  );
  expect(line({ nps: nps(27), csat: { percent: 86 }, failureDemand: MANY })).toBe(
    "Mirage: the score looks good while much of the work may be repair. It counts as looking good because 86 % are satisfied, though the NPS of 27 is below 30.",
  );
});

test("a verdict that needs no reason gives none", () => {
  const verdict = "Mirage: the score looks good while much of the work may be repair.";
  expect(line({ nps: nps(30), presentedAs: "good", failureDemand: MANY })).toBe(verdict);
  expect(line({ nps: nps(41), failureDemand: MANY })).toBe(verdict);
  expect(line({ presentedAs: "good", failureDemand: MANY })).toBe(verdict);
  expect(line({ nps: nps(27), presentedAs: "good" })).toMatch(/^Blind: .* cannot be read\.$/);
  expect(line({})).toBeNull();
});

import { expect, test } from "vitest";
import { groundOf, tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { levelRange } from "~/domain/level-range";
import { profileOf } from "~/domain/profile";
import { questionFindings } from "~/domain/question-findings";
import { scoredSheet } from "~/domain/scored-sheet";
import { sheetOf } from "~/domain/sheet";
import { standingsOf } from "~/domain/standings";

const instrument = tinyInstrument(["a", "b", "c", "d", "e"].map((id) => ({ id, questions: ["q", "r"] })));

/** The ids of the profile in order; a level alone stands for both answers of a pitfall. */
function order(answers: Parameters<typeof tinyAssessment>[0]): string[] {
  const assessment = tinyAssessment(answers);
  const sheet = sheetOf(assessment, instrument);
  const standings = standingsOf(scoredSheet(sheet, groundOf()), levelRange(sheet, groundOf()), instrument);
  return profileOf(standings, null, questionFindings(assessment, instrument, sheet), instrument).map(
    ({ pitfall }) => pitfall.id,
  );
}

test("worst level first, not known after level 1, then by score, then by id", () => {
  const found = order({
    "a.q": 4,
    "a.r": 4,
    "b.q": 1, // 25: level 2
    "b.r": 1,
    "c.q": 0, // 0: level 1
    "c.r": 0,
    "d.q": 1, // coverage 0.5: no level
    "e.q": 1, // 37.5: level 2
    "e.r": 2,
  });
  expect(found).toEqual(["c", "d", "b", "e", "a"]);
});

test("where nothing is known the ids decide", () => {
  expect(order({})).toEqual(["a", "b", "c", "d", "e"]);
});

test("a pitfall of which everything was set aside has no place", () => {
  const reason = { answer: "not-applicable" as const, reason: "We have none." };
  expect(order({ "a.q": reason, "a.r": reason })).not.toContain("a");
});

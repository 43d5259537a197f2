import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { levelText } from "~/domain/narration/level-text";
import { report } from "~/domain/report";

const tiny = tinyInstrument([{ id: "a", questions: ["q"] }]);
const [distorted, ...others] = tiny.levels;
if (distorted === undefined) throw new Error("the tiny instrument has levels");
const withoutNumber = { looksLike: "Nothing is counted.", feelsLike: "Quiet.", nextStep: "Keep a tally." };
const instrument = { ...tiny, levels: [{ ...distorted, withoutNumber }, ...others] };

const said = (level: 0 | 1, profile: object) =>
  levelText(report(tinyAssessment({ "a.q": level }, { profile }), instrument));

test("a place without any number is told the level in words that fit it", () => {
  expect(said(0, {})).toEqual(withoutNumber);
  expect(said(0, { metrics: ["nps"] })).toMatchObject({ looksLike: "Looks like Distorted." });
});

test("a level without such words keeps its own, and where there is no level nothing is said", () => {
  expect(said(1, {})).toMatchObject({ looksLike: "Looks like Reported." });
  expect(levelText(report(tinyAssessment({}), instrument))).toBeNull();
});

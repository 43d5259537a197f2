import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { notDueLine, windowSigns } from "~/domain/narration/planned-lines";
import { report } from "~/domain/report";

const instrument = tinyInstrument([
  {
    id: "p",
    questions: ["q", "r", "s"],
    actions: [
      { id: "quick", lifts: { "p.q": 4 }, takes: 10, leadingSign: "The quick sign." },
      { id: "slow", lifts: { "p.r": 4 }, takes: 42, leadingSign: "The slow sign." },
      { id: "tardy", lifts: { "p.s": 4 }, takes: 75, leadingSign: "The tardy sign.", requires: ["quick"] },
    ],
  },
]);
const found = report(tinyAssessment({ "p.q": 3, "p.r": 3, "p.s": 3 }), instrument);
const windows = found.plan?.windows ?? [];

test("a sponsor ticks the signs that are due since the last decision, whenever their actions began", () => {
  expect(windows[0]?.actions.map(({ id, start }) => [id, start])).toEqual([
    ["quick", 1],
    ["slow", 1],
    ["tardy", 11],
  ]);
  expect(windows.map((window) => windowSigns(found, window))).toEqual([
    ["The quick sign."],
    ["The slow sign."],
    ["The tardy sign."],
  ]);
});

test("and reads which are not due by then", () => {
  expect(windows.map((window) => notDueLine(found, window))).toEqual([
    "Not due by then: “Do slow”; “Do tardy”",
    "Not due by then: “Do tardy”",
    "",
  ]);
});

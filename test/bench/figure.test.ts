import { expect, test } from "vitest";
import { cellsOf, type Figure, judged } from "./figure";

const figure: Figure = { name: "PDF", value: 7, unit: "ms", against: { name: "plain", value: 2 } };

test.each([
  [{ of: "ratio", atMost: 3.5 }, true],
  [{ of: "ratio", atMost: 3.4 }, false],
  [{ of: "ratio", atLeast: 3.6 }, false],
  [{ of: "value", atMost: 7 }, true],
  [{ of: "value", atLeast: 8 }, false],
] as const)("a figure is judged by its bar: %o", (bar, kept) => {
  expect(judged({ ...figure, bar }).kept).toBe(kept);
});

test("a figure without a bar is told and not judged, and one that was not measured keeps none", () => {
  expect(cellsOf(judged(figure))).toEqual(["PDF", "7.00 ms", "plain: 2.00 ms", "3.50", "", ""]);
  expect(judged({ ...figure, value: Number.NaN, bar: { of: "value", atMost: 9 } }).kept).toBe(false);
});

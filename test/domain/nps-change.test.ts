import { describe, expect, test } from "vitest";
import { npsChange, smallestVisibleChange } from "~/domain/nps-change";

const reading = (score: number, margin: number | null) => ({ score, margin, responses: margin === null ? null : 400 });

describe("the change between two periods", () => {
  test.each([
    { from: 26, to: 30, isNoise: true },
    { from: 25, to: 30, isNoise: false },
    { from: 30, to: 25, isNoise: false },
    { from: 24, to: 30, isNoise: false },
    { from: 30, to: 30, isNoise: true },
  ])("from $from to $to with margins of 3 and 4, √(9 + 16) = 5: noise $isNoise", ({ from, to, isNoise }) => {
    expect(npsChange(reading(to, 3), reading(from, 4))).toEqual({ change: to - from, margin: 5, isNoise });
  });

  test.each([
    [null, 4],
    [3, null],
  ])("with margins of %s and %s nobody can say", (current, previous) => {
    expect(npsChange(reading(30, current), reading(28, previous))).toEqual({ change: 2, margin: null, isNoise: null });
  });
});

describe("the smallest change that could have been seen", () => {
  test("is the margin of the difference where both periods have one", () => {
    expect(smallestVisibleChange(reading(30, 3), reading(28, 4))).toBe(5);
  });

  test.each([null, reading(28, null)])(
    "assumes the other period answered alike where it is %o: √2 · 7.6245",
    (other) => {
      // 1.414214 · 7.6245 = 10.7827
      expect(smallestVisibleChange(reading(30, 7.6245), other)).toBeCloseTo(10.7827, 3);
    },
  );

  test("is not known without a current margin", () => {
    expect(smallestVisibleChange(reading(30, null), reading(28, 4))).toBeNull();
    expect(smallestVisibleChange(null, reading(28, 4))).toBeNull();
  });
});

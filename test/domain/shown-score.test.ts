import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandOf } from "~/domain/level";
import { shownRange, shownScore } from "~/domain/shown-score";

test.each([
  [0, 0],
  [0.49, 0],
  [0.5, 1],
  [19.4, 19],
  [19.5, 19], // would be 20, which reads as the next band
  [19.999, 19],
  [20 - 9e-10, 20], // within 1e-9 the band is reached, and shown so
  [20, 20],
  [20.49, 20],
  [20.5, 21],
  [39.7, 39],
  [59.5, 59],
  [60, 60],
  [79.999, 79],
  [80, 80],
  [99.4, 99],
  [99.5, 100],
  [100, 100],
])("%d is shown as %i", (score, expected) => {
  expect(shownScore({ score })).toBe(expected);
});

test("what is not there is not shown", () => {
  expect(shownScore({ score: null })).toBeNull();
  expect(shownRange({ low: null, high: null })).toEqual({ low: null, high: null });
});

describe("every shown number", () => {
  const number = fc.double({ min: 0, max: 100, noNaN: true });
  const nearBand = fc
    .tuple(fc.constantFrom(20, 40, 60, 80), fc.double({ min: -2e-9, max: 2e-9, noNaN: true }))
    .map(([band, by]) => band + by);

  test("is whole, lies in its band, and is the rounded one wherever that does", () => {
    fc.assert(
      fc.property(fc.oneof(number, nearBand), (score) => {
        const shown = shownScore({ score }) ?? expect.fail();
        expect(Number.isInteger(shown)).toBe(true);
        expect(bandOf(shown)).toBe(bandOf(score));
        const rounded = Math.floor(score + 0.5);
        if (bandOf(rounded) === bandOf(score)) expect(shown).toBe(rounded);
        else expect(Math.abs(shown - score)).toBeLessThan(1);
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps its order: a higher score is never shown lower, and a range holds its score", () => {
    fc.assert(
      fc.property(number, number, number, (one, other, third) => {
        const [low, score, high] = [one, other, third].sort((a, b) => a - b) as [number, number, number];
        const range = shownRange({ low, high });
        expect(shownScore({ score })).toBeGreaterThanOrEqual(range.low ?? Number.NaN);
        expect(shownScore({ score })).toBeLessThanOrEqual(range.high ?? Number.NaN);
      }),
      { numRuns: 2000 },
    );
  });
});

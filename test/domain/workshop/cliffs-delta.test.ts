import fc from "fast-check";
import { expect, test } from "vitest";
import { cliffsDelta } from "~/domain/workshop/cliffs-delta";
import type { LevelCounts } from "~/domain/workshop/tally";

// Executives and CX team: 0 at 0, 1 at 1, 2 at 2, 5 at 3, 5 at 4. Frontline: 6, 3, 1, 1, 0.
// the one at 1: 6 below, 2 above:  +4 · 1 =  4
// the two at 2: 9 below, 1 above:  +8 · 2 = 16
// the five at 3: 10 below, 0 above: 10 · 5 = 50
// the five at 4: 11 below:          11 · 5 = 55       125 of 13 · 11 = 143 pairs
test("worked by hand", () => {
  expect(cliffsDelta([0, 1, 2, 5, 5], [6, 3, 1, 1, 0])).toBe(125 / 143);
});

test("is 1 where every vote lies above, 0 between equals", () => {
  expect(cliffsDelta([0, 0, 0, 1, 4], [3, 2, 1, 0, 0])).toBe(1);
  expect(cliffsDelta([1, 2, 3, 2, 1], [1, 2, 3, 2, 1])).toBe(0);
});

const count = fc.nat({ max: 6 });
const levels = fc.tuple(count, count, count, count, count).filter((counts) => counts.some((voters) => voters > 0));

test("turns its sign with its sides, and stays within -1 and 1", () => {
  fc.assert(
    fc.property(levels, levels, (one: LevelCounts, other: LevelCounts) => {
      const delta = cliffsDelta(one, other);
      expect(delta + cliffsDelta(other, one)).toBeCloseTo(0, 12);
      expect(Math.abs(delta)).toBeLessThanOrEqual(1);
    }),
  );
});

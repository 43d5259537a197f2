import { expect, test } from "vitest";
import type { HealthLevel } from "~/domain/instrument";
import { bandOf, levelOf } from "~/domain/level";

test.each<[number, HealthLevel]>([
  [0, 1],
  [19.999, 1],
  [20 - 1e-8, 1],
  [20 - 9e-10, 2],
  [20, 2],
  [39.999, 2],
  [40 - 9e-10, 3],
  [40, 3],
  [59.999, 3],
  [60 - 1e-8, 3],
  [60 - 9e-10, 4],
  [60, 4],
  [79.999, 4],
  [80 - 9e-10, 5],
  [80, 5],
  [100, 5],
])("a score of %d lies in band %i", (score, level) => {
  expect(bandOf(score)).toBe(level);
});

const score = (value: number | null, coverage: number) => ({ score: value, low: 0, high: 100, coverage });

test.each<[number, HealthLevel | null]>([
  [0.6, 4],
  [0.6 - 9e-10, 4],
  [0.6 - 1e-8, null],
  [0.599, null],
  [3 / 5, 4],
  [1, 4],
])("with a share of %d known a score of 65 has level %s", (coverage, level) => {
  expect(levelOf(score(65, coverage))).toBe(level);
});

test("there is no level without a score", () => {
  expect(levelOf(score(null, 1))).toBeNull();
  expect(levelOf(null)).toBeNull();
});

import { expect, test } from "vitest";
import { anchorsApart, roleGaps } from "~/domain/workshop/role-gap";
import type { LevelCounts } from "~/domain/workshop/tally";

const group = (role: string, levels: LevelCounts, dontKnow = 0) => ({ roles: [role], tally: { levels, dontKnow } });

// Above: (1·1 + 2·2 + 5·3 + 5·4) / 13 = 40/13 = 3.077. Below: (3·1 + 1·2 + 1·3) / 11 = 8/11 = 0.727. Apart: 2.350.
test("two groups, worked by hand", () => {
  const above = { roles: ["executive", "cx-team"], tally: { levels: [0, 1, 2, 5, 5] as const, dontKnow: 0 } };
  const [gap, ...others] = roleGaps([group("frontline", [6, 3, 1, 1, 0]), above], 5);
  expect(others).toEqual([]);
  expect(gap).toEqual({
    higher: { roles: ["executive", "cx-team"], n: 13, mean: 40 / 13 },
    lower: { roles: ["frontline"], n: 11, mean: 8 / 11 },
    difference: 40 / 13 - 8 / 11,
    inWords: { anchors: 2, qualifier: "more-than" },
    delta: 125 / 143,
  });
});

test("both must reach k with level votes; don't-knows do not help", () => {
  expect(roleGaps([group("a", [5, 0, 0, 0, 0]), group("b", [0, 0, 0, 0, 4], 3)], 5)).toEqual([]);
  expect(roleGaps([group("a", [5, 0, 0, 0, 0]), group("b", [0, 0, 0, 0, 5])], 5)).toHaveLength(1);
});

test("of three groups every pair, the widest first", () => {
  const gaps = roleGaps([group("a", [5, 0, 0, 0, 0]), group("b", [0, 5, 0, 0, 0]), group("c", [0, 0, 0, 0, 5])], 5);
  expect(gaps.map(({ higher, lower, difference }) => [higher.roles[0], lower.roles[0], difference])).toEqual([
    ["c", "a", 4],
    ["c", "b", 3],
    ["b", "a", 1],
  ]);
});

test.each([
  [0, 0, "about"],
  [0.25, 0, "about"],
  [0.5, 0, "more-than"],
  [0.75, 1, "about"],
  [1.25, 1, "about"],
  [1.5, 1, "more-than"],
  [2, 2, "about"],
  [2.35, 2, "more-than"],
  [4, 4, "about"],
])("%d apart is %d anchors, %s", (difference, anchors, qualifier) => {
  expect(anchorsApart(difference)).toEqual({ anchors, qualifier });
});

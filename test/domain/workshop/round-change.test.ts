import { describe, expect, test } from "vitest";
import type { ClosedRound } from "~/domain/workshop/closed-round";
import { peopleChanged } from "~/domain/workshop/people-changed";
import { roundChange } from "~/domain/workshop/round-change";
import type { LevelCounts, VoteLevel } from "~/domain/workshop/tally";

const roles = [{ id: "frontline", name: "Frontline" }];
const anonymous = (round: number, levels: LevelCounts, dontKnow = 0): ClosedRound => ({
  kind: "anonymous",
  round,
  voters: levels.reduce((sum, count) => sum + count, dontKnow),
  groups: [{ roles: ["frontline"], tally: { levels, dontKnow } }],
  reasons: [],
});
const open = (round: number, votes: Readonly<Record<string, VoteLevel>>): ClosedRound => ({
  kind: "open",
  round,
  votes: Object.entries(votes).map(([seat, level]) => ({ seat, role: "frontline", level })),
});

describe("the change of a distribution", () => {
  // first 4 0 0 0 4: mean 2, deviation 2, two camps; then 0 0 2 6 0: mean 22/8 = 2.75, deviation (2·0.75 + 6·0.25) / 8 = 0.375
  // shares lie elsewhere by (4/8 + 0 + 2/8 + 6/8 + 4/8) / 2 = 1: not one of eight stands where anybody stood
  test("worked by hand", () => {
    expect(roundChange(anonymous(1, [4, 0, 0, 0, 4]), anonymous(2, [0, 0, 2, 6, 0]), { roles })).toEqual({
      from: 1,
      to: 2,
      voters: { from: 8, to: 8 },
      mean: 0.75,
      deviation: 0.375 - 2,
      reading: { from: "two-camps", to: "agreement" },
      moved: 1,
    });
  });

  // 10 voters, then 5: 0.2 0 0.6 0 0 and 0.2 don't know; then 0.2 0 0.8 0 0: moved (0.2 + 0.2) / 2 = 0.2
  test("is one of shares, don't-knows included, where fewer vote again", () => {
    const change = roundChange(anonymous(0, [2, 0, 6, 0, 0], 2), anonymous(1, [1, 0, 4, 0, 0]), { roles });
    expect(change?.moved).toBeCloseTo(0.2, 12);
    expect(change?.voters).toEqual({ from: 10, to: 5 });
  });

  test("says nothing where a round shows nothing", () => {
    const hidden: ClosedRound = { kind: "anonymous", round: 1, voters: 4, groups: [], reasons: [] };
    expect(roundChange(hidden, anonymous(2, [0, 0, 5, 0, 0]), { roles })).toBeNull();
    expect(roundChange(anonymous(1, [0, 0, 0, 0, 0], 6), anonymous(2, [0, 0, 5, 0, 0]), { roles })).toBeNull();
  });
});

test("person by person only between open rounds, without names, and only those who changed", () => {
  const before = open(1, { a: 0, b: 3, c: "dont-know", gone: 1 });
  const after = open(2, { a: 2, b: 3, c: 1, late: 4 });
  expect(peopleChanged(before, after)).toEqual([
    { role: "frontline", from: 0, to: 2 },
    { role: "frontline", from: "dont-know", to: 1 },
  ]);
  expect(peopleChanged(anonymous(1, [5, 0, 0, 0, 0]), after)).toBeNull();
  expect(peopleChanged(before, anonymous(2, [5, 0, 0, 0, 0]))).toBeNull();
});

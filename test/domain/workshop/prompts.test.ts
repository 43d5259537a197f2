import { describe, expect, test } from "vitest";
import type { ClosedRound } from "~/domain/workshop/closed-round";
import { revealOf } from "~/domain/workshop/reveal";
import type { LevelCounts } from "~/domain/workshop/tally";

const rules = {
  threshold: 5,
  roles: [
    { id: "executive", name: "Executive" },
    { id: "frontline", name: "Frontline" },
  ],
};
const round = (number: number, ...groups: readonly (readonly [string, LevelCounts, number?])[]): ClosedRound => ({
  kind: "anonymous",
  round: number,
  voters: groups.reduce(
    (sum, [, levels, dontKnow = 0]) => levels.reduce((all, count) => all + count, sum + dontKnow),
    0,
  ),
  groups: groups.map(([role, levels, dontKnow = 0]) => ({ roles: [role], tally: { levels, dontKnow } })),
  reasons: [],
});
const kinds = (...rounds: readonly ClosedRound[]) => revealOf(rounds, rules)?.prompts.map(({ kind }) => kind);

describe("what is asked of exactly this split, weightiest first", () => {
  test.each<[string[], ClosedRound[]]>([
    [["nobody-voted"], [round(1)]],
    [["too-few-to-show"], [{ kind: "anonymous", round: 1, voters: 3, groups: [], reasons: [] }]],
    [["all-unknown"], [round(1, ["frontline", [0, 0, 0, 0, 0], 7])]],
    [["two-camps"], [round(1, ["frontline", [3, 0, 0, 0, 3]])]],
    [["two-camps", "role-gap"], [round(1, ["executive", [0, 0, 0, 2, 3]], ["frontline", [5, 0, 0, 0, 0]])]],
    [["low-agreement"], [round(1, ["frontline", [5, 0, 0, 0, 1]])]],
    [["low-agreement", "many-unknown"], [round(1, ["frontline", [5, 0, 0, 0, 1], 6])]],
    [["role-gap", "consensus"], [round(1, ["executive", [0, 0, 0, 5, 0]], ["frontline", [0, 0, 5, 0, 0]])]],
    [["high-without-evidence"], [round(1, ["frontline", [0, 0, 0, 5, 1]])]],
    [["low-consensus"], [round(1, ["frontline", [5, 1, 0, 0, 0]])]],
    [["consensus"], [round(1, ["frontline", [0, 0, 6, 0, 0]])]],
    [
      ["still-apart", "two-camps"],
      [round(1, ["frontline", [3, 0, 0, 0, 3]]), round(2, ["frontline", [2, 0, 1, 0, 3]])],
    ],
    [
      ["came-together", "consensus"],
      [round(1, ["frontline", [3, 0, 0, 0, 3]]), round(2, ["frontline", [0, 0, 6, 0, 0]])],
    ],
    [["consensus"], [round(1, ["frontline", [0, 0, 5, 0, 0]]), round(2, ["frontline", [0, 0, 6, 0, 0]])]],
  ])("%j", (expected, rounds) => {
    expect(kinds(...rounds)).toEqual(expected);
  });

  test("with the numbers that its words need", () => {
    const reveal = revealOf([round(1, ["executive", [0, 0, 0, 2, 3]], ["frontline", [4, 1, 0, 0, 0], 2])], rules);
    expect(reveal?.prompts[0]).toEqual({ kind: "two-camps", low: 5, high: 5, n: 10 });
    expect(reveal?.prompts[1]).toMatchObject({
      kind: "role-gap",
      gap: { higher: { roles: ["executive"], n: 5 }, lower: { roles: ["frontline"], n: 5 }, inWords: { anchors: 3 } },
    });
  });
});

test("reasons stand at the end they speak for, the farthest from the mean first", () => {
  const reasons = [
    { level: 0, text: "never" },
    { level: 1, text: "once" },
    { level: 3, text: "often" },
    { level: 4, text: "always" },
    { level: "dont-know", text: "new here" },
  ] as const;
  const split: ClosedRound = {
    kind: "anonymous",
    round: 1,
    voters: 6,
    groups: [{ roles: ["frontline"], tally: { levels: [1, 1, 1, 1, 1], dontKnow: 1 } }],
    reasons,
  };
  expect(revealOf([split], rules)?.reasons).toEqual({
    low: [reasons[0], reasons[1]],
    high: [reasons[3], reasons[2]],
  });
});

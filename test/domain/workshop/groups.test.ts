import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Group, joinedAlike, pooledGroups } from "~/domain/workshop/groups";
import { sumOfTallies, tallyOf, votersOf } from "~/domain/workshop/tally";

const heads = (counts: Readonly<Record<string, number>>): Group[] =>
  Object.entries(counts).map(([role, count]) => ({ roles: [role], tally: tallyOf(Array<2>(count).fill(2)) }));

describe("pooling, k = 5", () => {
  test.each<[string, Record<string, number>, string[]]>([
    ["all large enough stand apart", { a: 5, b: 6, c: 7 }, ["a 5", "b 6", "c 7"]],
    ["two small ones that reach k together", { a: 3, b: 9, c: 2 }, ["a+c 5", "b 9"]],
    ["one small one takes the next smallest along", { a: 9, b: 1, c: 6 }, ["a 9", "b+c 7"]],
    ["two small ones under k take one along too", { a: 2, b: 2, c: 8, d: 7 }, ["a+b+d 11", "c 8"]],
    ["the only large one goes along: just the total", { a: 9, b: 1 }, ["a+b 10"]],
    ["nothing at all under k", { a: 2, b: 2 }, []],
    ["a role without voters is nobody's secret", { a: 5, b: 0, c: 5 }, ["a 5", "c 5"]],
    ["nobody", {}, []],
  ])("%s", (_name, counts, expected) => {
    const shown = pooledGroups(heads(counts), 5).map(({ roles, tally }) => `${roles.join("+")} ${votersOf(tally)}`);
    expect(shown).toEqual(expected);
  });
});

describe("rounds of one question", () => {
  const order = ["a", "b", "c", "d"];
  test.each<[string, Record<string, number>, readonly string[][], string[]]>([
    ["none before", { a: 5, b: 6 }, [], ["a 5", "b 6"]],
    ["pooled before stays pooled", { a: 5, b: 6, c: 7 }, [["a", "c"]], ["a+c 12", "b 6"]],
    [
      "also through a role that does not vote now",
      { a: 5, c: 7, d: 5 },
      [
        ["a", "b"],
        ["b", "c"],
      ],
      ["a+c 12", "d 5"],
    ],
    ["a role by itself before stays so", { a: 5, b: 6 }, [["a"], ["b"]], ["a 5", "b 6"]],
  ])("%s", (_name, counts, before, expected) => {
    const shown = joinedAlike(heads(counts), [before.map((roles) => ({ roles }))], order);
    expect(shown.map(({ roles, tally }) => `${roles.join("+")} ${votersOf(tally)}`)).toEqual(expected);
  });
});

const vote = fc.constantFrom<0 | 1 | 2 | 3 | 4 | "dont-know">(0, 1, 2, 3, 4, "dont-know");
const roles = fc
  .array(fc.array(vote, { maxLength: 12 }), { maxLength: 6 })
  .map((byRole) => byRole.map((votes, index): Group => ({ roles: [`role-${index}`], tally: tallyOf(votes) })));
const threshold = fc.integer({ min: 3, max: 8 });

describe("whatever the room", () => {
  test("shown groups are apart, sum to the total, and none is under k", () => {
    fc.assert(
      fc.property(roles, threshold, (groups, k) => {
        const shown = pooledGroups(groups, k);
        const total = sumOfTallies(groups.map(({ tally }) => tally));
        const named = shown.flatMap((group) => group.roles);
        expect(new Set(named).size).toBe(named.length);
        expect(shown.every(({ tally }) => votersOf(tally) >= k)).toBe(true);
        if (votersOf(total) < k) expect(shown).toEqual([]);
        else expect(sumOfTallies(shown.map(({ tally }) => tally))).toEqual(total);
      }),
    );
  });

  test("no sum or difference of what is shown isolates fewer than k people", () => {
    fc.assert(
      fc.property(roles, threshold, (groups, k) => {
        const sizes = pooledGroups(groups, k).map(({ tally }) => votersOf(tally));
        // The total is the sum of the groups, so that every difference of shown sums is a signed sum over disjoint groups;
        // what it counts without cancelling is a union of groups.
        for (let choice = 1; choice < 2 ** sizes.length; choice++) {
          const isolated = sizes.reduce((sum, size, index) => (choice & (1 << index) ? sum + size : sum), 0);
          expect(isolated).toBeGreaterThanOrEqual(k);
        }
      }),
    );
  });

  test("which groups are shown depends on head counts only", () => {
    fc.assert(
      fc.property(roles, threshold, (groups, k) => {
        const allAtTwo = groups.map(({ roles, tally }) => ({
          roles,
          tally: tallyOf(Array<2>(votersOf(tally)).fill(2)),
        }));
        const named = (some: readonly Group[]) => pooledGroups(some, k).map((group) => group.roles);
        expect(named(groups)).toEqual(named(allAtTwo));
      }),
    );
  });
});

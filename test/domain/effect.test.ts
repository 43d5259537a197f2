import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { effectOf, worthOf } from "~/domain/effect";
import { scoredSheet } from "~/domain/scored-sheet";
import { sheetOf } from "~/domain/sheet";

// Two plain pitfalls of two questions each: one level is 12.5 of a pitfall and 6.25 overall.
const instrument = tinyInstrument([
  {
    id: "a",
    questions: [{ id: "q", critical: true }, "r"],
    actions: [
      { id: "stop", lifts: { "a.q": 2 } },
      { id: "both", lifts: { "a.q": 3, "a.r": 4, "b.r": 1 } },
      { id: "nothing", lifts: { "a.r": 1, "b.r": 3 } },
    ],
  },
  { id: "b", questions: ["q", "r"] },
]);

function effect(ids: readonly string[], answers: Parameters<typeof tinyAssessment>[0]) {
  const sheet = sheetOf(tinyAssessment(answers), instrument);
  const actions = instrument.actions.filter(({ id }) => ids.includes(id));
  return effectOf(actions, scoredSheet(sheet, undefined));
}

test("lifts and gain are those of what is known and stands lower", () => {
  const both = effect(["both"], { "a.q": 1, "a.r": 2, "b.q": 4, "b.r": "dont-know" });
  expect(both?.lifts).toEqual([
    { question: "a.q", from: 1, to: 3 },
    { question: "a.r", from: 2, to: 4 },
  ]);
  // Four levels of a: Sa 37.5 → 87.5; b stays 100. S from 68.75 to 93.75.
  expect(both?.gain).toBe(25);
});

test("done together, a question is lifted once, to the highest level reached", () => {
  const together = effect(["stop", "both"], { "a.q": 0, "a.r": 4, "b.q": 4, "b.r": 4 });
  expect(together?.lifts).toEqual([{ question: "a.q", from: 0, to: 3 }]);
});

test("what lifts nothing has no effect", () => {
  expect(effect(["nothing"], { "a.q": 0, "a.r": 1, "b.q": 0, "b.r": 4 })).toBeNull();
  expect(effect(["nothing"], { "a.q": 0, "a.r": "dont-know", "b.q": 0 })).toBeNull();
});

test("caps that stop binding are released, and double what it is worth", () => {
  // Sa = 100·(1+4)/8 = 62.5 held at 2, Sb = 100, S = 81.25: level 5 but for the critical cap at 3 and the weakest at 4.
  const stop = effect(["stop"], { "a.q": 1, "a.r": 4, "b.q": 4, "b.r": 4 });
  expect(stop?.releases).toEqual([
    { kind: "critical", id: "a.q", cap: 3 },
    { kind: "weakest", id: "a", cap: 4 },
  ]);
  expect(stop?.gain).toBe(6.25);
  expect(stop && worthOf(stop, 2)).toBe(6.25); // 6.25 · (1 + 1) / 2
});

test("nothing is released where as many caps bind as before", () => {
  // a.q at 0 binds critical and weakest; at 1 would bind the same two.
  const instrument = tinyInstrument([
    { id: "a", questions: [{ id: "q", critical: true }, "r"], actions: [{ id: "scratch", lifts: { "a.q": 1 } }] },
    { id: "b", questions: ["q", "r", "s"] },
  ]);
  const answers = { "a.q": 0, "a.r": 4, "b.q": 4, "b.r": 4, "b.s": 4 } as const;
  const practice = scoredSheet(sheetOf(tinyAssessment(answers), instrument), undefined);
  const scratch = effectOf(instrument.actions, practice);
  // S from (50 + 100)/2 = 75 to 81.25: level 4 becomes 5 before caps, so the cap at 4 on the weakest begins to bind.
  expect(practice.heldBy.map(({ kind }) => kind)).toEqual(["critical"]);
  expect(scratch?.releases).toEqual([]);
  expect(scratch && worthOf(scratch, 1)).toBe(6.25);
});

test("nothing is released where another cap begins to bind in its place", () => {
  // Before: (62.5 + 25 + 300)/5 = 77.5, level 4, held by harm at 3. After a.q at 3: 82.5, level 5, held by b, which stands at 2, at 4.
  const instrument = tinyInstrument([
    { id: "a", questions: [{ id: "q", critical: true }, "r"], actions: [{ id: "stop", lifts: { "a.q": 3 } }] },
    { id: "b", questions: ["q"] },
    ...["c", "d", "e"].map((id) => ({ id, questions: ["q"] })),
  ]);
  const answers = { "a.q": 1, "a.r": 4, "b.q": 1, "c.q": 4, "d.q": 4, "e.q": 4 } as const;
  const practice = scoredSheet(sheetOf(tinyAssessment(answers), instrument), undefined);
  const stop = effectOf(instrument.actions, practice);
  expect(practice.heldBy).toEqual([{ kind: "critical", id: "a.q", cap: 3 }]);
  expect(stop?.gain).toBeCloseTo(5, 9);
  expect(stop?.releases).toEqual([]);
});

import { expect, test } from "vitest";
import { groundOf, type TinyPitfall, tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { levelRange } from "~/domain/level-range";
import { sheetOf } from "~/domain/sheet";

const range = (pitfalls: readonly TinyPitfall[], answers: Parameters<typeof tinyAssessment>[0], surveys?: boolean) =>
  levelRange(sheetOf(tinyAssessment(answers), tinyInstrument(pitfalls)), groundOf(surveys));

const plain: readonly TinyPitfall[] = [{ id: "p", questions: ["a", "b", "c", "d"] }];

test("both ends are the level where everything is known", () => {
  // 100·(3+3+3+3)/16 = 75
  expect(range(plain, { "p.a": 3, "p.b": 3, "p.c": 3, "p.d": 3 })).toEqual({ levelLow: 4, levelHigh: 4 });
});

test("each unknown is tried at 0 and at 4, don't-know and unanswered alike", () => {
  // 9/16 = 56.25, level 3, as p alone is not at 1 or 2; 13/16 = 81.25, level 5
  expect(range(plain, { "p.a": 3, "p.b": 3, "p.c": 3, "p.d": "dont-know" })).toEqual({ levelLow: 3, levelHigh: 5 });
  // 6/16 = 37.5; 14/16 = 87.5
  expect(range(plain, { "p.a": 3, "p.b": 3, "p.c": "dont-know" })).toEqual({ levelLow: 2, levelHigh: 5 });
});

test("where nothing is known it is the whole scale, without a level in between", () => {
  expect(range(plain, {})).toEqual({ levelLow: 1, levelHigh: 5 });
});

test("an unknown critical question brings the caps it would bring", () => {
  // At 0: (12 + 0)/16 = 75, level 4, held by harm at 2 in p (weakest 4) and at 3 overall. At 4: 100.
  const critical: readonly TinyPitfall[] = [{ id: "p", questions: ["a", "b", "c", { id: "h", critical: true }] }];
  expect(range(critical, { "p.a": 4, "p.b": 4, "p.c": 4 })).toEqual({ levelLow: 3, levelHigh: 5 });
});

test("caps that do not depend on unknowns hold at both ends", () => {
  expect(range(plain, { "p.a": 4, "p.b": 4, "p.c": 4 }, false)).toEqual({ levelLow: 2, levelHigh: 2 });
});

test("where nothing applies there is no range", () => {
  const aside = { answer: "not-applicable", reason: "None." } as const;
  expect(range(plain, { "p.a": aside, "p.b": aside, "p.c": aside, "p.d": aside })).toEqual({
    levelLow: null,
    levelHigh: null,
  });
});

test("where too much is set aside there is none either, whatever the rest is", () => {
  const aside = { answer: "not-applicable", reason: "None." } as const;
  expect(range(plain, { "p.a": aside, "p.b": aside, "p.c": 4 })).toEqual({ levelLow: null, levelHigh: null });
});

import { describe, expect, test } from "vitest";
import { groundOf, tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { scoredSheet } from "~/domain/scored-sheet";
import { sheetOf } from "~/domain/sheet";

type Answers = Parameters<typeof tinyAssessment>[0];

const aside = { answer: "not-applicable", reason: "None." } as const;

describe("an overall score worked by hand", () => {
  // k is core (2), a and b are plain (1).
  const instrument = tinyInstrument([
    { id: "k", core: true, questions: ["a", "b", "c"] },
    { id: "a", questions: ["a", "b"] },
    { id: "b", questions: ["a"] },
  ]);
  const scored = (answers: Answers, parts?: Parameters<typeof tinyAssessment>[1]) =>
    scoredSheet(sheetOf(tinyAssessment(answers, parts), instrument), groundOf());

  test("everything answered", () => {
    // k 100·(4+2+3)/12 = 75; a 100·(1+2)/8 = 37.5; b 50: S = (150 + 37.5 + 50)/4 = 59.375, level 3
    const sheet = scored({ "k.a": 4, "k.b": 2, "k.c": 3, "a.a": 1, "a.b": 2, "b.a": 2 });
    expect(sheet.score).toEqual({ score: 59.375, low: 59.375, high: 59.375, coverage: 1 });
    expect(sheet.pitfalls.map(({ level }) => level)).toEqual([4, 2, 3]);
    expect(sheet).toMatchObject({ uncapped: 3, level: 3, heldBy: [] });
  });

  test("an unknown pitfall leaves S alone and widens the range", () => {
    // S over k and b: (2·75 + 50)/3 = 66.67; L = (150 + 0 + 50)/4 = 50; U = (150 + 100 + 50)/4 = 75; C = (2 + 0 + 1)/4
    const { score } = scored({ "k.a": 4, "k.b": 2, "k.c": 3, "a.a": "dont-know", "b.a": 2 });
    expect(score?.score).toBeCloseTo(200 / 3, 9);
    expect(score).toMatchObject({ low: 50, high: 75, coverage: 0.75 });
  });

  test("nothing answered, and all don't-know: a full range, no score, no level", () => {
    const everything = Object.fromEntries(instrument.questions.map(({ id }) => [id, "dont-know" as const]));
    for (const answers of [{}, everything])
      expect(scored(answers)).toMatchObject({
        score: { score: null, low: 0, high: 100, coverage: 0 },
        level: null,
        uncapped: null,
        heldBy: [],
      });
  });

  test("everything set aside: nothing at all", () => {
    const answers = Object.fromEntries(instrument.questions.map(({ id }) => [id, aside]));
    expect(scored(answers)).toMatchObject({ score: null, level: null, heldBy: [] });
  });

  test("one answered: a score without a level", () => {
    // Coverage 1/4 < 0.6
    expect(scored({ "b.a": 4 })).toMatchObject({
      score: { score: 100, low: 25, high: 100, coverage: 0.25 },
      level: null,
    });
  });

  test("quick and picked count only their questions", () => {
    const answers: Answers = { "k.a": 4, "k.b": 0, "k.c": 0, "a.a": 0, "a.b": 4, "b.a": 2 };
    // Quick asks the first of each: (2·100 + 0 + 50)/4 = 62.5
    expect(scored(answers, { scope: "quick" }).score?.score).toBe(62.5);
    // Picked: a.b 100 and b.a 50
    expect(scored(answers, { scope: "picked", questions: ["a.b", "b.a"] }).score?.score).toBe(75);
    expect(scored(answers, { scope: "picked", questions: [] })).toMatchObject({ score: null, level: null });
  });
});

describe("set aside", () => {
  const instrument = tinyInstrument([
    { id: "a", questions: [..."abcd"] },
    { id: "b", questions: [..."abcde"] },
  ]);
  const scored = (names: readonly string[]) => {
    const answers: Answers = Object.fromEntries(instrument.questions.map(({ id }) => [id, 4 as const]));
    const set = Object.fromEntries(names.map((name) => [name, aside]));
    return scoredSheet(sheetOf(tinyAssessment({ ...answers, ...set }), instrument), groundOf());
  };

  test("half of a pitfall leaves its level, more takes it", () => {
    expect(scored(["a.a", "a.b"]).pitfalls[0]?.level).toBe(5);
    expect(scored(["a.a", "a.b", "a.c"]).pitfalls[0]).toMatchObject({
      score: { score: 100, coverage: 1 },
      level: null,
    });
  });

  test("a third of all questions leaves the overall level, more takes it", () => {
    // 3 of 9, then 4 of 9
    expect(scored(["a.a", "a.b", "b.a"]).level).toBe(5);
    expect(scored(["a.a", "a.b", "b.a", "b.b"])).toMatchObject({ score: { score: 100, coverage: 1 }, level: null });
  });
});

test("a coverage of exactly 0.6 is enough", () => {
  // Three of five known in one pitfall; 0.6 also as the mean of 0.2, 0.4, 0.6, 0.8 and 1, whatever the floating point does
  const five = [..."abcde"];
  const one = tinyInstrument([{ id: "p", questions: five }]);
  expect(scoredSheet(sheetOf(tinyAssessment({ "p.a": 3, "p.b": 3, "p.c": 3 }), one), groundOf()).level).toBe(4);
  const many = tinyInstrument(five.map((id) => ({ id, questions: five })));
  const stairs = tinyAssessment(
    Object.fromEntries(
      five.flatMap((id, index) => five.slice(0, index + 1).map((name) => [`${id}.${name}`, 3 as const])),
    ),
  );
  const sheet = scoredSheet(sheetOf(stairs, many), groundOf());
  expect(sheet.score?.coverage).toBeCloseTo(0.6, 12);
  expect(sheet.level).toBe(4);
  expect(sheet.pitfalls.map(({ level }) => level)).toEqual([null, null, 4, 4, 4]);
});

import { describe, expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { meanScore, type Score, scoreOf } from "~/domain/score";
import { sheetOf } from "~/domain/sheet";

const instrument = tinyInstrument([
  { id: "p", questions: ["a", "b", { id: "c", weight: 2 }, { id: "d", critical: true }] },
]);
const reason = { answer: "not-applicable", reason: "There is none." } as const;

const scored = (answers: Parameters<typeof tinyAssessment>[0]) =>
  scoreOf(sheetOf(tinyAssessment(answers), instrument)[0]?.lines ?? []);

describe("the score of a pitfall (weights a 1, b 1, c 2, d 1)", () => {
  test.each<[string, Parameters<typeof tinyAssessment>[0], Score | null]>([
    // 100·(3 + 1 + 2·2 + 4)/(4·5) = 100·12/20
    ["all answered", { "p.a": 3, "p.b": 1, "p.c": 2, "p.d": 4 }, { score: 60, low: 60, high: 60, coverage: 1 }],
    // S = 100·(3 + 2·2)/(4·3) = 58.33; C = 3/5; L = 100·7/20 = 35; U = 35 + 100·(1 − 0.6) = 75
    [
      "don't-know and unanswered alike",
      { "p.a": 3, "p.b": "dont-know", "p.c": 2 },
      { score: 700 / 12, low: 35, high: 75, coverage: 0.6 },
    ],
    // A = a, b, d: S = 100·(3 + 1)/(4·2) = 50; C = 2/3; L = 100·4/12; U = 100·(4 + 4)/12
    [
      "one set aside",
      { "p.a": 3, "p.b": 1, "p.c": reason },
      { score: 50, low: 400 / 12, high: 800 / 12, coverage: 2 / 3 },
    ],
    // Only d is left, and nobody knows it: a critical question cannot be set aside
    [
      "a critical one set aside stays not known",
      { "p.a": reason, "p.b": reason, "p.c": reason, "p.d": reason },
      { score: null, low: 0, high: 100, coverage: 0 },
    ],
    ["nothing answered", {}, { score: null, low: 0, high: 100, coverage: 0 }],
    [
      "all don't-know",
      { "p.a": "dont-know", "p.b": "dont-know", "p.c": "dont-know", "p.d": "dont-know" },
      { score: null, low: 0, high: 100, coverage: 0 },
    ],
    // S = 100·(2·4)/(4·2) = 100; C = 2/5; L = 100·8/20 = 40; U = 40 + 60 = 100
    ["one answered", { "p.c": 4 }, { score: 100, low: 40, high: 100, coverage: 0.4 }],
    ["one answered 0", { "p.c": 0 }, { score: 0, low: 0, high: 60, coverage: 0.4 }],
  ])("%s", (_name, answers, expected) => {
    const score = scored(answers);
    expect(score?.score === null ? null : score?.score).toEqual(
      expected?.score === null ? null : expect.closeTo(expected?.score ?? Number.NaN, 9),
    );
    for (const part of ["low", "high", "coverage"] as const)
      expect(score?.[part]).toBeCloseTo(expected?.[part] ?? Number.NaN, 9);
  });

  test("is null where nothing applies", () => {
    const lines = sheetOf(tinyAssessment({ "p.a": reason, "p.b": reason, "p.c": reason }), instrument)[0]?.lines ?? [];
    expect(scoreOf(lines.filter(({ reading }) => reading === "set-aside"))).toBeNull();
    expect(scoreOf([])).toBeNull();
  });

  test("without unknowns, low, score and high are one number", () => {
    const { score, low, high } = scored({ "p.a": 1, "p.b": 2, "p.c": 3, "p.d": 1 }) ?? expect.fail();
    expect(low).toBe(score);
    expect(high).toBe(score);
  });
});

describe("the mean of scores", () => {
  const known = (score: number): Score => ({ score, low: score, high: score, coverage: 1 });
  const open: Score = { score: null, low: 0, high: 100, coverage: 0 };

  test("weighs each", () => {
    // (2·80 + 1·20)/3
    expect(
      meanScore([
        { score: known(80), weight: 2 },
        { score: known(20), weight: 1 },
      ])?.score,
    ).toBe(60);
  });

  test("takes S over those that have one, C, L and U over all that apply", () => {
    const mean = meanScore([
      { score: known(80), weight: 2 },
      { score: open, weight: 1 },
      { score: null, weight: 2 },
    ]);
    // S = 80; L = 2·80/3 = 53.33; U = (160 + 100)/3 = 86.67; C = 2/3
    expect(mean?.score).toBe(80);
    expect(mean?.low).toBeCloseTo(160 / 3, 9);
    expect(mean?.high).toBeCloseTo(260 / 3, 9);
    expect(mean?.coverage).toBeCloseTo(2 / 3, 9);
  });

  test("has a range and no score where nothing is known, and is null where nothing applies", () => {
    expect(meanScore([{ score: open, weight: 2 }])).toEqual(open);
    expect(meanScore([{ score: null, weight: 2 }])).toBeNull();
    expect(meanScore([])).toBeNull();
  });
});

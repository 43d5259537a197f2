import { describe, expect, test } from "vitest";
import { groundOf, type TinyPitfall, tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { evidenced } from "~/domain/evidenced";
import { scoredSheet } from "~/domain/scored-sheet";
import { sheetOf } from "~/domain/sheet";

function shown(pitfalls: readonly TinyPitfall[], answers: Parameters<typeof tinyAssessment>[0]) {
  const assessment = tinyAssessment(answers);
  const sheet = sheetOf(assessment, tinyInstrument(pitfalls));
  return evidenced(sheet, scoredSheet(sheet, groundOf()), assessment.answers);
}

const graded = (answer: 0 | 1 | 2 | 3 | 4, evidence: 0 | 1 | 2 | 3) => ({ answer, evidence });
const one: readonly TinyPitfall[] = [{ id: "p", questions: ["a"] }];

test.each([
  // grade 0 supports 1, grade 1 supports 2, grade 2 supports 3, grade 3 supports 4
  [0, 4, 25],
  [1, 4, 50],
  [2, 4, 75],
  [3, 4, 100],
  [3, 2, 50],
  [2, 0, 0],
] as const)("an answer with grade %i that claims %i counts as a score of %i", (evidence, answer, score) => {
  expect(shown(one, { "p.a": graded(answer, evidence) })?.scored.score?.score).toBe(score);
});

describe("answers without a grade", () => {
  const three: readonly TinyPitfall[] = [{ id: "p", questions: ["a", "b", { id: "c", weight: 2 }] }];

  test("are not known to it, and the graded share is by weight", () => {
    const result = shown(three, { "p.a": graded(4, 1), "p.b": 4, "p.c": graded(3, 3) });
    // R = a at 2, c at 3: S = 100·(2 + 2·3)/(4·3) = 66.67; C = 3/4; L = 100·8/16 = 50; U = 75
    expect(result?.scored.score?.score).toBeCloseTo(200 / 3, 9);
    expect(result?.scored.score).toMatchObject({ low: 50, high: 75, coverage: 0.75 });
    expect(result?.scored.level).toBe(4);
    expect(result?.gradedShare).toBe(0.75);
  });

  test("alone leave nothing to show", () => {
    expect(shown(three, { "p.a": 4, "p.b": 4, "p.c": 4 })).toBeNull();
    expect(shown(three, {})).toBeNull();
  });

  test("and unknowns with a grade beside them are not graded answers", () => {
    expect(shown(three, { "p.a": { answer: "dont-know", evidence: 3 } })).toBeNull();
    const mixed = shown(three, { "p.a": { answer: "dont-know", evidence: 3 }, "p.b": graded(4, 3) });
    expect(mixed?.gradedShare).toBe(1);
    expect(mixed?.scored.score?.coverage).toBe(0.25);
  });

  test("too few graded give no level", () => {
    expect(shown(three, { "p.a": graded(4, 3), "p.b": 4, "p.c": 4 })?.scored.level).toBeNull();
  });
});

describe("caps", () => {
  const critical: TinyPitfall = { id: "p", questions: [{ id: "h", critical: true }, "a", "b", "c", "d"] };
  const rest = { "p.a": graded(4, 3), "p.b": graded(4, 3), "p.c": graded(4, 3), "p.d": graded(4, 3) };

  test("a critical answer without evidence is no unknown: what was claimed is read", () => {
    const result = shown([critical], { ...rest, "p.h": 4 });
    expect(result?.scored).toMatchObject({ uncapped: 5, level: 5, heldBy: [] });
    expect(shown([critical], rest)?.scored.heldBy).toEqual([{ kind: "unknown", id: "p.h", cap: 3 }]);
  });

  test("a good critical answer that evidence brings down to 1 is no harm", () => {
    // h counts as 1: 100·17/20 = 85
    expect(shown([critical], { ...rest, "p.h": graded(4, 0) })?.scored).toMatchObject({ level: 5, heldBy: [] });
  });

  test("harm that was claimed is harm, graded or not", () => {
    const result = shown([critical], { ...rest, "p.h": 1 });
    expect(result?.scored.pitfalls[0]).toMatchObject({ uncapped: 5, level: 2 });
    expect(result?.scored.heldBy.map(({ kind }) => kind)).toEqual(["critical", "weakest"]);
  });

  test("a core pitfall known by claim but not by evidence is no unknown", () => {
    const core: readonly TinyPitfall[] = [{ id: "k", core: true, questions: ["a"] }, critical];
    const result = shown(core, { ...rest, "p.h": graded(4, 3), "k.a": 4 });
    // Only p is graded: S = 100, C = 1/3: no level, and nothing holds it
    expect(result?.scored).toMatchObject({ level: null, heldBy: [] });
  });
});

test("its level range tries what carries no grade at both ends", () => {
  const two: readonly TinyPitfall[] = [{ id: "p", questions: ["a", "b", "c"] }];
  // a 4 and b 4 shown, c not: 8/12 = 66.67 and 12/12 = 100
  expect(shown(two, { "p.a": graded(4, 3), "p.b": graded(4, 3), "p.c": 4 })).toMatchObject({
    levelLow: 4,
    levelHigh: 5,
  });
});

import { describe, expect, test } from "vitest";
import { groundOf, type TinyPitfall, tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { scoredSheet } from "~/domain/scored-sheet";
import { sheetOf } from "~/domain/sheet";

type Answers = Parameters<typeof tinyAssessment>[0];

const scored = (pitfalls: readonly TinyPitfall[], answers: Answers, parts?: Parameters<typeof tinyAssessment>[1]) => {
  const assessment = tinyAssessment(answers, parts);
  return scoredSheet(sheetOf(assessment, tinyInstrument(pitfalls)), groundOf(assessment.profile.surveys));
};

/** Nineteen plain pitfalls at 4: enough that the uncapped overall level stays 5 whatever two others do. */
const good: readonly TinyPitfall[] = [..."abcdefghijklmnopqrs"].map((id) => ({ id: `good-${id}`, questions: ["q"] }));
const allGood: Answers = Object.fromEntries(good.map(({ id }) => [`${id}.q`, 4]));

const among = (pitfalls: readonly TinyPitfall[], answers: Answers, parts?: Parameters<typeof tinyAssessment>[1]) =>
  scored([...pitfalls, ...good], { ...allGood, ...answers }, parts);

const held = ({ uncapped, level, heldBy }: ReturnType<typeof scored>) => ({
  uncapped,
  level,
  heldBy: heldBy.map(({ kind, id, cap }) => `${kind} ${id} ${cap}`),
});

const critical: TinyPitfall = { id: "x", questions: [{ id: "h", critical: true }, "r", "s", "t", "u"] };
const rest = { "x.r": 4, "x.s": 4, "x.t": 4, "x.u": 4 } as const;

describe("critical", () => {
  test.each([0, 1] as const)("a critical question at %i caps its pitfall at 2 and the overall at 3", (level) => {
    const sheet = among([critical], { ...rest, "x.h": level });
    // x: 100·(16 + v)/20 = 80 or 85, level 5 before its cap
    expect(sheet.pitfalls[0]).toMatchObject({
      uncapped: 5,
      level: 2,
      heldBy: [{ kind: "critical", id: "x.h", cap: 2 }],
    });
    expect(held(sheet)).toEqual({ uncapped: 5, level: 3, heldBy: ["critical x.h 3", "weakest x 4"] });
  });

  test("at 2 it caps nothing", () => {
    expect(held(among([critical], { ...rest, "x.h": 2 }))).toEqual({ uncapped: 5, level: 5, heldBy: [] });
  });

  test("a question that is not critical caps nothing by itself", () => {
    expect(held(among([critical], { ...rest, "x.h": 4, "x.r": 0 }))).toEqual({ uncapped: 5, level: 5, heldBy: [] });
  });
});

describe("unknown", () => {
  test.each([
    ["don't-know", { "x.h": "dont-know" }],
    ["unanswered", {}],
    ["set aside, which a critical question cannot be", { "x.h": { answer: "not-applicable", reason: "No." } }],
  ] as const)("a critical question that is %s caps the overall at 3", (_name, answer) => {
    const sheet = among([critical], { ...rest, ...answer });
    expect(sheet.pitfalls[0]).toMatchObject({ level: 5, heldBy: [] });
    expect(held(sheet)).toEqual({ uncapped: 5, level: 3, heldBy: ["unknown x.h 3"] });
  });

  test("a question out of scope or ruled out is no unknown", () => {
    const ruled: TinyPitfall = {
      id: "x",
      questions: ["r", { id: "h", critical: true, ruledOutBy: { contactCentre: false } }],
    };
    expect(held(among([ruled], { "x.r": 4 }, { profile: { contactCentre: false } })).heldBy).toEqual([]);
    expect(held(among([ruled], { "x.r": 4 }, { scope: "quick" })).heldBy).toEqual([]);
    expect(held(among([ruled], { "x.r": 4 })).heldBy).toEqual(["unknown x.h 3"]);
  });

  test("a core pitfall without a level caps the overall at 3, unless nothing of it applies", () => {
    const core: TinyPitfall = { id: "k", core: true, questions: ["a", "b"] };
    // Half of it known: below 0.6, so no level.
    expect(held(among([core], { "k.a": 4 })).heldBy).toEqual(["unknown k 3"]);
    const aside = { answer: "not-applicable", reason: "None." } as const;
    expect(held(among([core], { "k.a": aside, "k.b": aside })).heldBy).toEqual([]);
    expect(held(among([{ ...core, core: false }], { "k.a": 4 })).heldBy).toEqual([]);
  });
});

describe("core", () => {
  const core = (id: string): TinyPitfall => ({ id, core: true, questions: ["q"] });

  test("the overall is at most one above the lowest core level, and every core pitfall there is named", () => {
    // k and l at 1/4 = 25: level 2; m at 3/4 = 75: level 4. (2·25 + 2·25 + 2·75 + 1900)/25 = 86
    const sheet = among([core("k"), core("l"), core("m")], { "k.q": 1, "l.q": 1, "m.q": 3 });
    expect(held(sheet)).toEqual({
      uncapped: 5,
      level: 3,
      heldBy: ["core k 3", "core l 3", "weakest k 4", "weakest l 4"],
    });
  });

  test("reads only core pitfalls that have a level", () => {
    const sheet = among([core("k"), { id: "m", core: true, questions: ["a", "b"] }], { "k.q": 3, "m.a": 0 });
    // k at 75 is level 4: its cap of 5 does not bind; m has no level and caps as unknown instead.
    expect(held(sheet).heldBy).toEqual(["unknown m 3"]);
  });
});

describe("weakest", () => {
  test("while a pitfall stands at 1 the overall is at most 3, at 2 at most 4", () => {
    expect(held(among([{ id: "x", questions: ["q"] }], { "x.q": 0 }))).toEqual({
      uncapped: 5,
      level: 3,
      heldBy: ["weakest x 3"],
    });
    expect(held(among([{ id: "x", questions: ["q"] }], { "x.q": 1 }))).toEqual({
      uncapped: 5,
      level: 4,
      heldBy: ["weakest x 4"],
    });
    expect(held(among([{ id: "x", questions: ["q"] }], { "x.q": 2 })).heldBy).toEqual([]);
  });
});

describe("no-listening", () => {
  test("where customers rate nothing, the overall is at most 2", () => {
    expect(held(among([], {}, { profile: { surveys: false } }))).toEqual({
      uncapped: 5,
      level: 2,
      heldBy: ["no-listening surveys 2"],
    });
    expect(held(among([], {}, { profile: { surveys: true } })).heldBy).toEqual([]);
    expect(held(among([], {})).heldBy).toEqual([]);
  });

  test("a cap that does not lie below the level is not named", () => {
    // One pitfall at 1 of 4: 25, level 2 already.
    expect(held(scored([{ id: "x", questions: ["q"] }], { "x.q": 1 }, { profile: { surveys: false } }))).toEqual({
      uncapped: 2,
      level: 2,
      heldBy: [],
    });
  });
});

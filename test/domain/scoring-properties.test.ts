import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyAssessment } from "#test/support/any-assessment";
import { contentDirectory } from "#test/support/content-directory";
import { readEditions } from "~/content/read-instrument";
import type { Answer, Assessment } from "~/domain/assessment";
import { capGround } from "~/domain/caps";
import type { AnchorLevel, HealthLevel, Instrument } from "~/domain/instrument";
import { bandOf } from "~/domain/level";
import { levelRange } from "~/domain/level-range";
import { contradictedNones } from "~/domain/none";
import type { Cap } from "~/domain/report-types";
import { rescored } from "~/domain/rescored";
import { type ScoredSheet, scoredSheet } from "~/domain/scored-sheet";
import { type Reading, sheetOf } from "~/domain/sheet";

const RUNS = { numRuns: 150 };
const EPSILON = 1e-9;
const level = fc.integer({ min: 0, max: 4 }).map((value) => value as AnchorLevel);

const withAnswer = (assessment: Assessment, id: string, answer: Answer["answer"]): Assessment => ({
  ...assessment,
  answers: { ...assessment.answers, [id]: { answer } },
});

describe.each(readEditions(contentDirectory))("edition $edition", (instrument) => {
  const assessments = anyAssessment(instrument);
  const question = fc.constantFrom(...instrument.questions.map(({ id }) => id));

  const scoredOf = (assessment: Assessment): ScoredSheet =>
    scoredSheet(sheetOf(assessment, instrument), capGround(assessment, instrument));
  const rangeOf = (assessment: Assessment) =>
    levelRange(sheetOf(assessment, instrument), capGround(assessment, instrument));

  /** Whether both count the same "there is none here": where not, more than the one answer changed. */
  const sameContradicted = (one: Assessment, other: Assessment) =>
    isDeepStrictEqual(contradictedNones(one, instrument), contradictedNones(other, instrument));

  const always = (holds: (assessment: Assessment, id: string, level: AnchorLevel) => void) =>
    fc.assert(fc.property(assessments, question, level, holds), RUNS);

  describe("scores", () => {
    test("never fall when a level answer rises", () =>
      always((assessment, id, to) => {
        const from = assessment.answers[id]?.answer;
        if (typeof from !== "number" || from > to) return;
        fc.pre(sameContradicted(assessment, withAnswer(assessment, id, to)));
        const before = scoredOf(assessment);
        const after = scoredOf(withAnswer(assessment, id, to));
        for (const part of ["score", "low", "high"] as const)
          expect(after.score?.[part] ?? 0).toBeGreaterThanOrEqual((before.score?.[part] ?? 0) - EPSILON);
        for (const [index, { score }] of before.pitfalls.entries())
          expect(after.pitfalls[index]?.score?.score ?? 0).toBeGreaterThanOrEqual((score?.score ?? 0) - EPSILON);
        expect(after.score?.coverage).toBe(before.score?.coverage);
      }));

    test("lie in their range, and the range in 0 to 100", () =>
      always((assessment) => {
        const { score, pitfalls } = scoredOf(assessment);
        for (const each of [score, ...pitfalls.map((part) => part.score)]) {
          if (each === null) continue;
          expect(each.low).toBeGreaterThanOrEqual(0);
          expect(each.high).toBeLessThanOrEqual(100 + EPSILON);
          expect(each.high - each.low).toBeCloseTo(100 * (1 - each.coverage), 9);
          if (each.score === null) continue;
          expect(each.score).toBeGreaterThanOrEqual(each.low - EPSILON);
          expect(each.score).toBeLessThanOrEqual(each.high + EPSILON);
        }
      }));

    test("narrow, and never leave the old range, when something not known is answered", () =>
      always((assessment, id, to) => {
        const open = withAnswer(assessment, id, "dont-know");
        const known = withAnswer(assessment, id, to);
        fc.pre(sameContradicted(open, known));
        const before = scoredOf(open).score;
        const after = scoredOf(known).score;
        if (before === null || after === null) {
          expect(after).toBe(before);
          return;
        }
        expect(after.low).toBeGreaterThanOrEqual(before.low - EPSILON);
        expect(after.high).toBeLessThanOrEqual(before.high + EPSILON);
        expect(after.coverage).toBeGreaterThanOrEqual(before.coverage);
      }));
  });

  describe("a don't-know", () => {
    test("is read as unanswered, never as a zero", () =>
      always((assessment, id) => {
        const { [id]: _answer, ...rest } = assessment.answers;
        const unanswered = scoredOf({ ...assessment, answers: rest });
        const open = scoredOf(withAnswer(assessment, id, "dont-know"));
        expect(open).toEqual(unanswered);
        fc.pre(sameContradicted(withAnswer(assessment, id, "dont-know"), withAnswer(assessment, id, 0)));
        const zero = scoredOf(withAnswer(assessment, id, 0));
        const before = open.score?.score ?? null;
        const at = zero.lineOf.get(id);
        if (at === undefined || before === null) return;
        expect(zero.score?.score).toBeLessThanOrEqual(before + EPSILON);
        // Where the rest of its pitfall stands above 0, a zero pulls it down and a don't-know does not.
        if ((open.pitfalls[at.pitfall]?.score?.score ?? 0) > 0) expect(zero.score?.score).toBeLessThan(before);
      }));

    test("is no escape: no answer is worse than the low end it leaves, and none better than the high end", () =>
      always((assessment, id, to) => {
        fc.pre(sameContradicted(withAnswer(assessment, id, "dont-know"), withAnswer(assessment, id, to)));
        const open = rangeOf(withAnswer(assessment, id, "dont-know"));
        const known = rangeOf(withAnswer(assessment, id, to));
        if (open.levelLow === null || open.levelHigh === null) {
          expect(known).toEqual({ levelLow: null, levelHigh: null });
          return;
        }
        expect(known.levelLow).toBeGreaterThanOrEqual(open.levelLow);
        expect(known.levelHigh).toBeLessThanOrEqual(open.levelHigh);
      }));

    test("to a critical question holds the level at 3, as harm would", () =>
      always((assessment, id) => {
        const asked = instrument.questions.find((each) => each.id === id);
        for (const answer of ["dont-know", 0, 1] as const) {
          const scored = scoredOf(withAnswer(assessment, id, answer));
          if (asked?.critical && scored.lineOf.has(id)) expect(scored.level ?? 1).toBeLessThanOrEqual(3);
        }
      }));
  });

  describe("there is none here", () => {
    test("counts as the level its question gives it, or, where something contradicts it, as unanswered", () =>
      always((assessment) => {
        const contradicted = contradictedNones(assessment, instrument);
        const answers = Object.entries(assessment.answers).flatMap(([id, given]): [string, Answer][] => {
          if (given.answer !== "none") return [[id, given]];
          const { none } = instrument.questions.find((each) => each.id === id) ?? {};
          return contradicted.has(id) || !none ? [] : [[id, { answer: none.level }]];
        });
        const asLevels = scoredOf({ ...assessment, answers: Object.fromEntries(answers) });
        const { score, level: overall, heldBy } = scoredOf(assessment);
        expect({ score, overall, heldBy }).toEqual({
          score: asLevels.score,
          overall: asLevels.level,
          heldBy: asLevels.heldBy,
        });
      }));
  });

  describe("levels", () => {
    test("are the band of their score, or lower by a named cap; every cap that binds is named, and no other", () =>
      always((assessment) => {
        const { score, uncapped, level: held, heldBy, pitfalls } = scoredOf(assessment);
        if (uncapped === null) {
          expect({ held, heldBy }).toEqual({ held: null, heldBy: [] });
          return;
        }
        expect(uncapped).toBe(bandOf(score?.score ?? Number.NaN));
        const binding = rulesOn(assessment, instrument, pitfalls).filter(({ cap }) => cap < uncapped);
        const inOrder = (caps: readonly Cap[]) => caps.map(({ kind, id, cap }) => `${kind} ${id} ${cap}`).sort();
        expect(inOrder(heldBy)).toEqual(inOrder(binding));
        expect(held).toBe(Math.min(uncapped, ...binding.map(({ cap }) => cap)));
      }));

    test("exist only where enough is known and little is set aside", () =>
      always((assessment) => {
        const { score, level: overall, pitfalls } = scoredOf(assessment);
        const aside = pitfalls.reduce((sum, part) => sum + part.setAside, 0);
        const counted = pitfalls.reduce((sum, { lines }) => sum + lines.length, 0);
        const coverage = score?.coverage ?? 0;
        expect(overall !== null).toBe(score?.score != null && coverage >= 0.6 - EPSILON && 3 * aside <= counted);
        for (const part of pitfalls) {
          const known = part.score?.coverage ?? 0;
          const isEnough =
            part.score?.score != null && known >= 0.6 - EPSILON && 2 * part.setAside <= part.lines.length;
          expect(part.level !== null).toBe(isEnough);
        }
      }));
  });

  test("scoring a change is scoring afresh", () =>
    always((assessment, id, to) => {
      fc.pre(sameContradicted(assessment, withAnswer(assessment, id, to)));
      const changed = scoredOf(withAnswer(assessment, id, to));
      expect(rescored(scoredOf(assessment), new Map([[id, to]]))).toEqual(changed);
    }));
});

/** INSTRUMENT §3's table of caps, written a second time. */
function rulesOn(assessment: Assessment, { edition }: Instrument, pitfalls: ScoredSheet["pitfalls"]): readonly Cap[] {
  const caps: Cap[] = [];
  const critical = pitfalls.flatMap(({ lines }) => lines.filter((line) => line.question.critical));
  const harms = critical.filter(({ reading }) => reading === 0 || reading === 1);
  const core = pitfalls.filter(({ pitfall }) => pitfall.core);
  for (const { question: asked, reading } of critical) {
    if (reading === 0 || reading === 1) caps.push({ kind: "critical", id: asked.id, cap: capOf(harms, edition) });
    if (reading === "unknown") caps.push({ kind: "unknown", id: asked.id, cap: 3 });
  }
  for (const { pitfall, level: stands, score } of core)
    if (score !== null && stands === null) caps.push({ kind: "unknown", id: pitfall.id, cap: 3 });
  const lowest = core.reduce<number>((least, { level: stands }) => Math.min(least, stands ?? 5), 5);
  for (const { pitfall, level: stands } of core)
    if (stands === lowest && lowest < 5) caps.push({ kind: "core", id: pitfall.id, cap: (lowest + 1) as HealthLevel });
  for (const { pitfall, level: stands } of pitfalls) {
    if (stands === 1) caps.push({ kind: "weakest", id: pitfall.id, cap: 3 });
    if (stands === 2) caps.push({ kind: "weakest", id: pitfall.id, cap: 4 });
  }
  if (assessment.profile.surveys === false) caps.push({ kind: "no-listening", id: "surveys", cap: 2 });
  return caps;
}

/** Edition 2026 caps harm at 3, however much there is; from 2027 two harms cap at 2, and three with a 0 among them at 1. */
function capOf(harms: readonly { readonly reading: Reading }[], edition: string): HealthLevel {
  if (edition === "2026" || harms.length < 2) return 3;
  return harms.length >= 3 && harms.some(({ reading }) => reading === 0) ? 1 : 2;
}

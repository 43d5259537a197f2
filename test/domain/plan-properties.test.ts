import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyAssessment } from "#test/support/any-assessment";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import type { Assessment, Capacity } from "~/domain/assessment";
import { planWith } from "~/domain/chosen-plan";
import type { Action, AnchorLevel } from "~/domain/instrument";
import { placementsOf } from "~/domain/placements";
import { planOf } from "~/domain/plan";
import type { Plan, PlannedAction } from "~/domain/report-types";
import { type ScoredSheet, scoredSheet } from "~/domain/scored-sheet";
import { type Sheet, sheetOf } from "~/domain/sheet";

const RUNS = { numRuns: 60 };
const POINTS: Readonly<Record<Capacity, number>> = { light: 4, normal: 7, strong: 11 };

const instrument = readInstrument(contentDirectory);
const actionOf = new Map(instrument.actions.map((action) => [action.id, action]));

interface Drawn {
  readonly assessment: Assessment;
  readonly sheet: Sheet;
  readonly scored: ScoredSheet;
  readonly plan: Plan;
}

/** Runs `holds` over plans of random assessments of the real edition. */
const everyPlan = (holds: (drawn: Drawn) => void) =>
  fc.assert(
    fc.property(anyAssessment(instrument), (assessment) => {
      const sheet = sheetOf(assessment, instrument);
      const scored = scoredSheet(sheet, assessment.profile.surveys);
      const plan = planOf(sheet, scored, assessment, instrument);
      if (plan === null) expect(scored.score).toBeNull();
      else holds({ assessment, sheet, scored, plan });
    }),
    RUNS,
  );

const action = (id: string): Action => actionOf.get(id) ?? expect.fail(`There is no action ${id}.`);
const inWindows = ({ windows }: Plan): readonly PlannedAction[] => windows.flatMap(({ actions }) => actions);
const levelIn = ({ answers }: Assessment, question: string): AnchorLevel | null => {
  const answer = answers[question]?.answer;
  return typeof answer === "number" ? answer : null;
};
const countedIn = (sheet: Sheet) => new Set(sheet.flatMap(({ lines }) => lines.map(({ question }) => question.id)));

/** The answers as they would read with some actions done: known levels below what an action reaches are lifted to it. */
function lifted(assessment: Assessment, done: readonly PlannedAction[]): Assessment {
  const answers = Object.entries(assessment.answers).map(([question, given]) => {
    const { answer } = given;
    if (typeof answer !== "number") return [question, given] as const;
    const reached = done.map(({ id }) => action(id).lifts[question] ?? 0);
    return [question, { ...given, answer: Math.max(answer, ...reached) as AnchorLevel }] as const;
  });
  return { ...assessment, answers: Object.fromEntries(answers) };
}

const scoredWith = (assessment: Assessment, done: readonly PlannedAction[]) => {
  const after = lifted(assessment, done);
  return scoredSheet(sheetOf(after, instrument), after.profile.surveys);
};

/** Whether everything an action would lift is reached with some actions done. */
const isMet = (id: string, assessment: Assessment, sheet: Sheet, done: readonly PlannedAction[]) => {
  const counted = countedIn(sheet);
  const after = lifted(assessment, done);
  return Object.entries(action(id).lifts).every(([question, to]) => {
    const level = counted.has(question) ? levelIn(after, question) : null;
    return level === null || level >= to;
  });
};

describe("every plan over the real edition", () => {
  test("is the same for the same answers, whatever order they were given in", () =>
    everyPlan(({ assessment, plan }) => {
      const answers = Object.fromEntries(Object.entries(assessment.answers).reverse());
      const again = { ...assessment, answers };
      const sheet = sheetOf(again, instrument);
      expect(planOf(sheet, scoredSheet(sheet, again.profile.surveys), again, instrument)).toEqual(plan);
    }));

  test("respects the capacity and holds three actions a window", () =>
    everyPlan(({ assessment, plan }) => {
      for (const { actions, effort } of plan.windows) {
        const points = actions.reduce((sum, { id }) => sum + action(id).effort, 0);
        expect(effort).toBe(points);
        expect(actions.length).toBeLessThanOrEqual(3);
        expect(points <= POINTS[assessment.capacity] || actions.length === 1).toBe(true);
      }
    }));

  test("holds no action twice, and none that was rejected", () =>
    everyPlan(({ assessment, plan }) => {
      const ids = [...inWindows(plan), ...plan.later].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(assessment.rejected?.[id]).toBeUndefined();
      expect(plan.rejected.map(({ id }) => id).sort()).toEqual(Object.keys(assessment.rejected ?? {}).sort());
    }));

  test("puts no action before what it needs", () =>
    everyPlan(({ assessment, sheet, plan }) => {
      const order = [...inWindows(plan), ...plan.later];
      let done: PlannedAction[] = [];
      const check = (actions: readonly PlannedAction[], atEnd: readonly PlannedAction[]) => {
        for (const planned of actions) {
          for (const needed of action(planned.id).requires) {
            const stands = order.findIndex(({ id }) => id === needed);
            if (stands >= 0) expect(stands).toBeLessThan(order.indexOf(planned));
            else expect(isMet(needed, assessment, sheet, atEnd), `${planned.id} needs ${needed}`).toBe(true);
          }
        }
      };
      for (const { actions } of plan.windows) {
        done = [...done, ...actions];
        check(actions, done);
      }
      check(plan.later, order);
    }));

  test("lifts only counted questions with a level, from where they stand, upward", () =>
    everyPlan(({ assessment, sheet, plan }) => {
      const counted = countedIn(sheet);
      const levels = new Map<string, number>();
      for (const { id, lifts } of [...inWindows(plan), ...plan.later]) {
        expect(lifts, id).not.toEqual([]);
        for (const { question, from, to } of lifts) {
          expect(counted.has(question)).toBe(true);
          expect(from).toBe(levels.get(question) ?? levelIn(assessment, question));
          expect(to).toBe(action(id).lifts[question]);
          expect(to).toBeGreaterThan(from);
          levels.set(question, to);
        }
      }
    }));

  test("projects what scoring the lifted answers from scratch gives", () =>
    everyPlan(({ assessment, plan }) => {
      let done: PlannedAction[] = [];
      for (const { actions, projected } of plan.windows) {
        done = [...done, ...actions];
        const { score, level, heldBy } = scoredWith(assessment, done);
        expect(projected).toEqual({ score: score?.score, low: score?.low, high: score?.high, level, heldBy });
      }
    }));

  test("places nothing that neither gains nor releases, and its gains add up to the rise", () =>
    everyPlan(({ assessment, scored, plan }) => {
      for (const { gain, releases, priority, id } of [...inWindows(plan), ...plan.later]) {
        expect(gain > 0 || releases.length > 0).toBe(true);
        const own = (gain * (releases.length > 0 ? 2 : 1)) / action(id).effort;
        expect(priority).toBeGreaterThanOrEqual(own - 1e-9);
      }
      const rise = (scoredWith(assessment, inWindows(plan)).score?.score ?? 0) - (scored.score?.score ?? 0);
      expect(inWindows(plan).reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(rise, 6);
    }));

  test("stops harm in the first window, or says for each that it does not, and had no room to", () =>
    everyPlan(({ assessment, sheet, plan }) => {
      const first = plan.windows[0]?.actions ?? [];
      const harmful = instrument.questions.filter(
        ({ id, critical }) => critical && countedIn(sheet).has(id) && (levelIn(assessment, id) ?? 4) <= 1,
      );
      const going = harmful.filter(({ id }) => (levelIn(lifted(assessment, first), id) ?? 4) <= 1).map(({ id }) => id);
      expect(plan.unplaced.map(({ question }) => question)).toEqual(going);
      const urgent = first.slice(0, 1 + first.findLastIndex(({ because }) => because === "critical"));
      const effort = urgent.reduce((sum, { id }) => sum + action(id).effort, 0);
      for (const question of going) {
        for (const ending of instrument.actions.filter(({ lifts }) => (lifts[question] ?? 0) > 1)) {
          const chain = chainOf(ending.id, (id) => isMet(id, assessment, sheet, urgent));
          if (chain.some((id) => assessment.rejected?.[id] !== undefined)) continue;
          const points = chain.reduce((sum, id) => sum + action(id).effort, 0);
          const isAlone = urgent.length === 0 && chain.length === 1;
          const fits = urgent.length + chain.length <= 3 && (isAlone || effort + points <= POINTS[assessment.capacity]);
          expect(fits, `${ending.id} for ${question}`).toBe(false);
        }
      }
    }));

  test("has something customers feel, where what stops harm is not and room was left", () =>
    everyPlan(({ plan }) => {
      const actions = inWindows(plan);
      const marked = actions.filter(({ because }) => because === "felt-by-customers");
      expect(marked.length).toBeLessThanOrEqual(1);
      for (const { id } of marked) expect(action(id).feltBy).toBe("customer");
      const felt = [...actions, ...plan.later].some(({ id }) => action(id).feltBy === "customer");
      if (felt) expect(actions.some(({ id }) => action(id).feltBy === "customer")).toBe(true);
    }));

  test("finds out every unknown, and keeps what stands at 5", () =>
    everyPlan(({ sheet, scored, plan }) => {
      const unknown = sheet.flatMap(({ lines }) => lines.filter(({ reading }) => reading === "unknown"));
      expect([...plan.findOut].sort()).toEqual(unknown.map(({ question }) => question.id).sort());
      expect(plan.keep).toEqual(scored.pitfalls.filter(({ level }) => level === 5).map(({ pitfall }) => pitfall.id));
    }));

  test("comes out the same when a reader places every action where it stands", () =>
    everyPlan(({ assessment, sheet, scored, plan }) => {
      const chosen = planWith(placementsOf(plan), sheet, scored, assessment, instrument);
      expect(chosen?.faults).toEqual([]);
      expect(chosen?.unplaced).toEqual(plan.unplaced);
      expect(chosen?.rejected).toEqual(plan.rejected);
      expect(chosen?.windows.map(({ projected }) => projected)).toEqual(plan.windows.map(({ projected }) => projected));
      expect(chosen?.windows.map(({ actions }) => actions.map(({ id, lifts }) => ({ id, lifts })))).toEqual(
        plan.windows.map(({ actions }) => actions.map(({ id, lifts }) => ({ id, lifts }))),
      );
      expect(chosen?.later.map(({ id }) => id)).toEqual(plan.later.map(({ id }) => id));
    }));
});

/** An action and everything it needs that is not met. */
function chainOf(id: string, met: (id: string) => boolean): readonly string[] {
  const needed = action(id).requires.filter((each) => !met(each));
  return [...new Set([...needed.flatMap((each) => chainOf(each, met)), id])];
}

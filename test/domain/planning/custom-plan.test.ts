import { expect, test } from "vitest";
import { groundOf, type TinyPitfall, tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { customPlan } from "~/domain/planning/custom-plan";
import type { Placements } from "~/domain/planning/place";
import { placementsOf } from "~/domain/planning/place";
import { report } from "~/domain/report";
import { scoredSheet } from "~/domain/scored-sheet";
import { sheetOf } from "~/domain/sheet";

// One plain pitfall of four questions at 0: one level of one of them is 100/16 = 6.25 points.
const pitfalls: readonly TinyPitfall[] = [
  {
    id: "p",
    questions: [{ id: "h", critical: true }, "a", "b", "c"],
    actions: [
      { id: "stop", effort: 2, lifts: { "p.h": 2 } },
      { id: "deepen", effort: 3, lifts: { "p.h": 4 }, requires: ["stop"] },
      { id: "large", effort: 5, lifts: { "p.a": 4 } },
      { id: "small", effort: 1, lifts: { "p.b": 2 } },
      { id: "same", effort: 1, lifts: { "p.b": 2 } },
    ],
  },
];
const instrument = tinyInstrument(pitfalls);

function chosen(placements: Placements, parts: Parameters<typeof tinyAssessment>[1] = { capacity: "light" }) {
  const assessment = tinyAssessment({ "p.h": 0, "p.a": 0, "p.b": 0, "p.c": 0 }, parts);
  const sheet = sheetOf(assessment, instrument);
  const scored = scoredSheet(sheet, groundOf());
  const { planGround, plan: drawn } = report(assessment, instrument);
  const plan = customPlan(placements, sheet, scored, assessment, planGround);
  if (plan === null) throw new Error("There is no plan.");
  return { ...plan, drawn };
}

test("actions stand where they are placed, and each window is projected by the same scorer", () => {
  const plan = chosen({ large: 2, stop: 1, deepen: 3, small: "later" });
  expect(
    plan.windows.map(({ actions, effort, projected }) => [actions.map(({ id }) => id), effort, projected.score]),
  ).toEqual([
    [["stop"], 2, 12.5], // h at 2: 2·6.25
    [["large"], 5, 37.5], // and a at 4: 6·6.25
    [["deepen"], 3, 50], // and h at 4: 8·6.25
  ]);
  expect(plan.later.map(({ id, gain }) => [id, gain])).toEqual([["small", 12.5]]);
  expect(plan.windows[0]?.actions[0]).toEqual({
    id: "stop",
    start: 1,
    gain: 12.5,
    // 12.5 points · 3 for a headline matter / (1 + 2)
    priority: 12.5,
    answers: { kind: "question", id: "p.h" },
    neededBy: ["deepen"],
    releases: [],
    because: "critical",
    lifts: [{ question: "p.h", from: 0, to: 2 }],
  });
  expect(plan.faults).toEqual([]);
});

test("what is switched off is not in it, and harm that goes on is said", () => {
  const plan = chosen({ large: 1 });
  expect(plan.windows.map(({ projected }) => projected.score)).toEqual([25, 25, 25]);
  expect(plan.unplaced).toEqual([
    { question: "p.h", action: "stop", why: "“Do stop” would end it, and is not in the plan." },
  ]);
  expect(chosen({ stop: 2 }).unplaced).toEqual([]);
});

test("an action that lifts nothing where it stands stays, with nothing gained", () => {
  const plan = chosen({ small: 1, same: 2 });
  expect(plan.windows[1]?.actions).toMatchObject([
    { id: "same", gain: 0, priority: 0, releases: [], because: "priority", lifts: [] },
  ]);
  expect(plan.windows[1]?.projected).toEqual(plan.windows[0]?.projected);
});

test("in one window prerequisites come first, whatever order they were named in", () => {
  const plan = chosen({ deepen: 1, small: 1, stop: 1 }, { capacity: "strong" });
  expect(plan.windows[0]?.actions.map(({ id }) => id)).toEqual(["small", "stop", "deepen"]);
  expect(plan.faults).toEqual([]);
});

test("too much in a window is a fault; one large action alone is not", () => {
  expect(chosen({ large: 1 }).faults).toEqual([]);
  expect(chosen({ large: 1, small: 1 }).faults).toEqual([{ kind: "over-capacity", window: 1, effort: 6, capacity: 5 }]);
  expect(chosen({ stop: 1, small: 3, same: 3, large: 3 }, { capacity: "light" }).faults).toEqual([
    { kind: "over-capacity", window: 3, effort: 7, capacity: 5 },
    { kind: "too-many-actions", window: 3, actions: 3 },
  ]);
  expect(chosen({ stop: 1, deepen: 1 }, { capacity: "normal" }).faults).toEqual([]);
});

test("an action before what it needs is a fault, and so is one whose need nothing else in the plan meets", () => {
  expect(chosen({ stop: 2, deepen: 1 }).faults).toEqual([
    { kind: "before-prerequisite", action: "deepen", needs: "stop", at: 2 },
  ]);
  expect(chosen({ stop: "later", deepen: 3 }).faults).toEqual([
    { kind: "before-prerequisite", action: "deepen", needs: "stop", at: "later" },
  ]);
  expect(chosen({ deepen: "later" }).faults).toEqual([
    { kind: "before-prerequisite", action: "deepen", needs: "stop", at: null },
  ]);
});

test("unknown and rejected actions are passed over", () => {
  const plan = chosen({ gone: 1, small: 1, stop: 1 }, { rejected: { small: "No." } });
  expect(plan.windows[0]?.actions.map(({ id }) => id)).toEqual(["stop"]);
  expect(plan.rejected).toEqual([{ id: "small", reason: "No.", blocks: [] }]);
});

test("a reader begins with the plan as it was drawn", () => {
  const { drawn } = chosen({});
  if (drawn === null) throw new Error("There is no plan.");
  // stop ends the harm and leaves three of five points, which deepen takes from day 15; same and small are one another's equal.
  expect(placementsOf(drawn)).toEqual({ stop: 1, deepen: 1, same: 2, large: 3 });
});

test("where nothing applies there is no plan", () => {
  const assessment = tinyAssessment({}, { scope: "picked", questions: [] });
  const sheet = sheetOf(assessment, instrument);
  const { planGround } = report(assessment, instrument);
  expect(customPlan({ small: 1 }, sheet, scoredSheet(sheet, groundOf()), assessment, planGround)).toBeNull();
});

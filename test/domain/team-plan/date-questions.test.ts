import { expect, test } from "vitest";
import { planInstrument, START, tinyPlan } from "#test/support/tiny-plan";
import { dueDate, planDate, planWorkDate } from "~/domain/narration/shown-day";
import { firstDay, workingDay } from "~/domain/planning/first-day";
import type { Place } from "~/domain/planning/place";
import { changePlan } from "~/domain/team-plan/change-plan";
import type { PlanCommand } from "~/domain/team-plan/plan-command";
import { problemWords } from "~/domain/team-plan/refusal-words";
import { dueOf, windowDates } from "~/domain/team-plan/window-dates";

const plan = tinyPlan();
const problemsOf = (command: PlanCommand, sure = false) => {
  const outcome = changePlan(plan, command, { instrument: planInstrument, today: START, sure });
  return !outcome.ok && outcome.refusal.reason === "problems"
    ? outcome.refusal.problems.map(({ problem }) => problem)
    : outcome.ok;
};
const start = (day: string): PlanCommand => ({ type: "start.changed", start: day });
const edit = (yours: Extract<PlanCommand, { readonly type: "item.edited" }>["yours"]): PlanCommand => ({
  type: "item.edited",
  item: "listen",
  base: { due: null, sign: { seen: null, on: null, what: "" }, review: null },
  yours,
});
const found = (foundOn: string): PlanCommand => ({
  type: "task.edited",
  question: plan.tasks[0]?.question ?? "",
  base: { foundOn: null },
  yours: { foundOn },
});

test.each([
  [start("0001-01-01"), "long-ago"],
  [start("2020-01-01"), "long-ago"],
  [start("2030-01-01"), "far-ahead"],
  [edit({ due: "2026-12-31" }), "before-start"],
  [edit({ due: "2035-01-01" }), "far-ahead"],
  [edit({ sign: { seen: true, on: "2027-01-02", what: "A call." } }), "in-future"],
  [edit({ review: { failed: true, on: "2027-03-02", what: "No." } }), "in-future"],
  [found("2027-01-02"), "in-future"],
] as const)("%j is asked about, and taken by who is sure", (command, problem) => {
  expect(problemsOf(command)).toEqual([problem]);
  expect(problemsOf(command, true)).toBe(true);
});

test.each([
  start("2026-02-01"),
  start("2028-06-01"),
  edit({ due: START }),
  edit({ sign: { seen: true, on: START, what: "A call." } }),
  found(START),
])("%j is nobody's question", (command) => {
  expect(problemsOf(command)).toBe(true);
});

test("a year from 9000 on is refused for what is wrong with it, sure or not", () => {
  expect(problemsOf(start("9999-12-31"), true)).toEqual(["too-far"]);
  expect(problemWords({ field: "start", problem: "too-far" })).toContain("before 9000");
  expect(problemsOf(start("2027-02-30"), true)).toEqual(["not-a-date"]);
});

test("day 1 is the day after the answers, or today where that is later, and never on a weekend", () => {
  expect(firstDay("2027-01-04", "2027-01-04")).toBe("2027-01-05");
  expect(firstDay("2026-11-19", "2027-01-04")).toBe("2027-01-04");
  expect(firstDay("2027-01-08", "2027-01-08")).toBe("2027-01-11");
  expect(["2027-01-08", "2027-01-09", "2027-01-10", "2027-01-11"].map(workingDay)).toEqual([
    "2027-01-08",
    "2027-01-11",
    "2027-01-11",
    "2027-01-11",
  ]);
});

test("what is due at the end of a window is never due on a weekend, and a date somebody typed stays as it was typed", () => {
  // Day 30 is Saturday 30 January, day 60 Monday 1 March, day 90 Wednesday 31 March.
  const plan = { start: "2027-01-01" };
  const due = (window: Place, typed: string | null = null) => dueOf(plan, { window, due: typed });
  expect([due(1), due(2), due(3), due("later")]).toEqual(["2027-02-01", "2027-03-01", "2027-03-31", null]);
  expect(due(1, "2027-01-30")).toBe("2027-01-30");
  expect(windowDates(plan.start, 1)).toEqual({ from: "2027-01-01", to: "2027-01-30" });
});

test("a plan that nobody kept counts from the first working day after the answers, and is due on working days", () => {
  const friday = { taken: "2026-11-20", adopted: null };
  expect([planDate(friday, 1), planDate(friday, 30)]).toEqual(["2026-11-23", "2026-12-22"]);
  expect([planDate(friday, 7), planWorkDate(friday, 7)]).toEqual(["2026-11-29", "2026-11-30"]);
  expect([planDate(friday, 90), planWorkDate(friday, 90)]).toEqual(["2027-02-20", "2027-02-22"]);
  expect(dueDate(friday, {}, 90)).toBe("2027-02-22");
  const kept = { taken: "2026-11-20", adopted: { start: "2027-01-01" } };
  expect([planDate(kept, 1), planWorkDate(kept, 30)]).toEqual(["2027-01-01", "2027-02-01"]);
});

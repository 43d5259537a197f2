import { expect, test } from "vitest";
import { planInstrument, START, tinyPlan, withItem } from "#test/support/tiny-plan";
import { progressOf } from "~/domain/team-plan/progress";
import { progressRows } from "~/domain/team-plan/progress-marks";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { type WeekStatus, weekStatus } from "~/domain/team-plan/week-status";

const at = (plan: TeamPlan, today: string) => weekStatus(plan, progressOf(plan, planInstrument, today));
const state = (status: "doing" | "done", since: string) => ({ state: { status, since, why: "" } });
const inTheWay = ({ exceptions }: WeekStatus) =>
  exceptions.first.map((each) => [each.kind, each.kind === "find-out" ? each.count : each.item.id]);
/** With an owner each, and what is to be found out found. */
const calm = (plan = tinyPlan()): TeamPlan => ({
  ...plan,
  items: plan.items.map((item) => ({ ...item, owner: "Ana" })),
  tasks: plan.tasks.map((task) => ({ ...task, foundOn: START })),
});

test("the day counts from the start, before it and after the ninety too", () => {
  for (const [today, day] of [
    ["2026-12-30", -1],
    ["2027-01-01", 1],
    ["2027-01-31", 31],
    ["2027-03-31", 90],
    ["2027-04-02", 92],
  ] as const)
    expect([today, at(tinyPlan(), today).day]).toEqual([today, day]);
});

test("a plan is on course while nothing is overdue, failed or late to be found out, and behind with any of them", () => {
  const kind = (plan: TeamPlan, today: string) => at(plan, today).verdict.kind;
  expect(kind(calm(), "2026-12-30")).toBe("not-begun");
  expect(kind(calm(), "2027-01-20")).toBe("on-course");
  expect(at(calm(), "2027-02-02").verdict).toMatchObject({ kind: "behind", failed: 0, findOut: 0 });
  expect(at(calm(), "2027-02-02").verdict.overdue).toBeGreaterThan(0);
  expect(kind({ ...calm(), tasks: tinyPlan().tasks }, "2027-01-08")).toBe("behind");
  const failed = withItem(calm(), "stop", { review: { on: START, failed: true, what: "" } });
  expect(kind(failed, "2027-01-08")).toBe("behind");
  expect(kind(calm(), "2027-04-02")).toBe("over");
  expect(kind({ ...calm(), items: [] }, "2027-01-08")).toBe("empty");
});

test("the verdict says what stands below it: begun before day 1, due today and untouched, due within a week and not begun", () => {
  const early = withItem(calm(), "stop", state("done", "2026-12-30"));
  expect(at(early, "2026-12-31").verdict.kind).toBe("early");
  const last = at(calm(), "2027-02-01");
  const first = calm().items.filter(({ window }) => window === 1).length;
  expect(last.verdict).toMatchObject({ kind: "at-risk", dueToday: first, notBegun: 0 });
  expect(inTheWay(last).map(([kind]) => kind)).toContain("not-begun");
  expect(at(calm(), "2027-01-26").verdict).toMatchObject({ kind: "at-risk", dueToday: 0, notBegun: first });
  const begun = { ...calm(), items: calm().items.map((item) => ({ ...item, ...state("doing", START) })) };
  expect(at(begun, "2027-01-26").verdict.kind).toBe("on-course");
  expect(at(begun, "2027-02-01").verdict.kind).toBe("at-risk");
});

test("the decision is the next of three, on a working day, with the signs of its window", () => {
  const seen = withItem(calm(), "stop", {
    ...state("done", START),
    sign: { seen: true, on: "2027-01-20", what: "" },
  });
  // 30 January 2027 is a Saturday.
  expect(at(seen, "2027-01-31").decision).toMatchObject({ day: 30, window: 1, on: "2027-02-01", seen: 1 });
  expect(at(seen, "2027-02-02").decision).toMatchObject({ day: 60, on: "2027-03-01", seen: 1 });
  expect(at(seen, "2027-04-01").decision).toMatchObject({ day: 90, on: "2027-03-31" });
  expect(weekStatus(seen, progressOf(seen, planInstrument, START), false).decision).toBeNull();
});

test("the decision asked is the next that nobody wrote down, and the last until somebody does", () => {
  const taken = (...days: readonly (30 | 60 | 90)[]): TeamPlan => ({
    ...calm(),
    decisions: days.map((day) => ({ day, choice: "go", on: "2027-01-29", what: "" })),
  });
  expect(at(taken(30), "2027-01-29").decision).toMatchObject({
    day: 60,
    before: [{ day: 30, decided: { choice: "go" } }],
  });
  expect(at(taken(), "2027-03-05").decision?.before).toMatchObject([
    { day: 30, decided: null },
    { day: 60, decided: null },
  ]);
  expect(at(taken(30, 60), "2027-03-05").decision?.before).toMatchObject([{ day: 60 }]);
  expect(at(taken(30, 60, 90), "2027-04-02")).toMatchObject({ decision: null, decidedLast: { day: 90 } });
  expect(at(taken(), "2027-04-02").decidedLast).toBeNull();
});

test("a decision counts the signs that can be seen by its day, after what an action takes and what it waits for", () => {
  const slow = {
    ...planInstrument,
    actions: planInstrument.actions.map((action) => (action.id === "stop" ? { ...action, takes: 45 } : action)),
  };
  const decision = (today: string) => weekStatus(calm(), progressOf(calm(), slow, today)).decision;
  const first = calm().items.filter(({ window }) => window === 1);
  expect(decision("2027-01-20")).toMatchObject({ day: 30, planned: first.length, begun: 0, due: first.length - 1 });
  expect(decision("2027-02-10")?.due).toBeGreaterThanOrEqual(first.length);
  const needs = planInstrument.actions.map((action) => (action.id === "listen" ? { ...action, takes: 25 } : action));
  const days = progressOf(calm(), { actions: needs }, START).signDays;
  const measure = needs.find(({ id }) => id === "measure");
  const began = calm().items.find(({ id }) => id === "measure")?.window === 1 ? 26 : 31;
  expect(days.measure).toBe(began + (measure?.after ?? 0) * Number(began === 26) + (measure?.takes ?? 0));
});

test("an action for which nobody wrote a sign is none of the signs that are due", () => {
  const due = (plan: TeamPlan) => at(plan, "2027-01-20").decision?.due ?? 0;
  expect(due(withItem(calm(), "stop", { leadingSign: " " }))).toBe(due(calm()) - 1);
});

test("three exceptions, the gravest first: failed, late, a sign that does not come, to find out", () => {
  const plan = withItem(
    withItem(
      withItem(withItem(tinyPlan(), "stop", { due: "2027-01-02", owner: "Ana" }), "listen", { due: "2027-01-05" }),
      "thank",
      { review: { on: START, failed: true, what: "Nobody came." } },
    ),
    "measure",
    { ...state("done", START), sign: { seen: false, on: START, what: "" } },
  );
  const status = at(plan, "2027-01-12");
  expect(inTheWay(status)).toEqual([
    ["failed", "thank"],
    ["overdue", "stop"],
    ["overdue", "listen"],
  ]);
  expect(status.exceptions.first[1]).toMatchObject({ days: 10 });
  expect(status.exceptions.more).toBe(2);
});

test("what nobody took is told in the week before it is due", () => {
  const plan = withItem(calm(), "stop", { due: "2027-01-20", owner: "" });
  const told = (today: string) => inTheWay(at(plan, today)).filter(([kind]) => kind === "nobodys");
  expect(told("2027-01-12")).toEqual([]);
  expect(told("2027-01-13")).toEqual([["nobodys", "stop"]]);
  expect(at(plan, "2027-01-13").next.first).toEqual([]);
});

test("what worked is a sign that was seen, the latest first, then what was done in the seven days that end today", () => {
  const plan = withItem(
    withItem(calm(), "stop", { ...state("done", START), sign: { seen: true, on: "2027-01-05", what: "" } }),
    "listen",
    state("done", "2027-01-10"),
  );
  const worked = (today: string) => at(plan, today).worked.first.map(({ kind, item }) => [kind, item.id]);
  expect(worked("2027-01-16")).toEqual([
    ["seen", "stop"],
    ["done", "listen"],
  ]);
  expect(worked("2027-01-17")).toEqual([["seen", "stop"]]);
});

test("the picture tells done from seen to work", () => {
  const plan = withItem(withItem(tinyPlan(), "stop", state("done", START)), "listen", {
    sign: { seen: true, on: "2027-01-02", what: "Calls." },
    ...state("done", START),
  });
  const marks = progressRows(progressOf(plan, planInstrument, "2027-01-12")).flatMap((row) => row.marks);
  expect(marks.filter((mark) => mark !== "open").sort()).toEqual(["done", "seen"]);
});

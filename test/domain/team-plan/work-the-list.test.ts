import { expect, test } from "vitest";
import { after, itemIn, planInstrument, START, tinyPlan } from "#test/support/tiny-plan";
import { changePlan } from "~/domain/team-plan/change-plan";
import { filteredItems, type PlanFilter } from "~/domain/team-plan/filtered-items";
import { peopleIn } from "~/domain/team-plan/people";
import { planChangeOf } from "~/domain/team-plan/plan-change-of";
import type { PlanCommand } from "~/domain/team-plan/plan-command";
import type { TeamPlan } from "~/domain/team-plan/team-plan";

const own = (id: string, owner = "", parts: object = {}): PlanCommand => ({
  type: "item.added",
  item: { id, title: `Do ${id}`, role: "cx-lead", owner, ...parts },
  window: 1,
});
/** Window 1 holds, after what the report placed there: a (Ada), b (Grace), c (Ada), d. */
const plan = after(tinyPlan(), [own("a", "Ada"), own("b", "Grace"), own("c", " ada "), own("d")]);
const run = (from: TeamPlan, command: PlanCommand, today = START) =>
  changePlan(from, command, { instrument: planInstrument, today });
const planAfter = (from: TeamPlan, command: PlanCommand) => {
  const outcome = run(from, command);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.plan;
};
const order = ({ items }: TeamPlan, window: number | "later" = 1) =>
  items.filter((item) => item.window === window && item.action === null).map(({ id }) => id);
const shift = (item: string, steps: number, among: PlanFilter = {}, windows = 0): PlanCommand => ({
  type: "item.shifted",
  item,
  steps,
  windows,
  among,
});

test("an action is shifted past what is shown beside it, wherever that stands, and stays at the ends", () => {
  expect(order(planAfter(plan, shift("d", -1)))).toEqual(["a", "b", "d", "c"]);
  expect(order(planAfter(plan, shift("d", -3)))).toEqual(["d", "a", "b", "c"]);
  expect(order(planAfter(plan, shift("a", 99)))).toEqual(["b", "c", "d", "a"]);
  // Ada's list shows a and c alone: one step up is past a, which is two places.
  expect(order(planAfter(plan, shift("c", -1, { person: "Ada" })))).toEqual(["c", "a", "b", "d"]);
  expect(order(planAfter(plan, shift("a", 1, { person: "Ada" })))).toEqual(["b", "c", "a", "d"]);
});

test("so many windows on or back, last in the one it comes to", () => {
  const moved = planAfter(plan, shift("a", 0, {}, 2));
  expect(order(moved, 3)).toEqual(["a"]);
  expect(order(planAfter(moved, shift("a", 0, {}, 9)), "later")).toEqual(["a"]);
  expect(order(planAfter(moved, shift("a", 0, {}, -9)))).toEqual(["b", "c", "d", "a"]);
});

test("dropped before another, it stands there though the list changed since it was drawn", () => {
  const changed = planAfter(plan, shift("d", -9));
  const moved = run(changed, { type: "item.moved", item: "c", window: 1, position: 1, before: "b", from: 1 });
  expect(moved.ok && order(moved.plan)).toEqual(["d", "a", "c", "b"]);
});

test("what somebody else moved to another window is not moved over theirs", () => {
  const theirs = planAfter(plan, { type: "item.moved", item: "a", window: 3, position: 1 });
  const yours: PlanCommand = { type: "item.moved", item: "a", window: 2, position: 1, from: 1 };
  expect(run(theirs, yours)).toMatchObject({
    ok: true,
    changes: [],
    clashes: [{ field: "window", base: 1, theirs: 3, yours: 2 }],
  });
  expect(run(plan, yours)).toMatchObject({ ok: true, clashes: [], changes: [{ of: "place" }] });
});

test("what somebody marked as done meanwhile is not dropped; what nobody touched is", () => {
  const base = { state: { status: "not-started", why: "" } } as const;
  const drop: PlanCommand = { type: "item.dropped", item: "a", reason: "No time.", base };
  const theirs = planAfter(plan, {
    type: "item.edited",
    item: "a",
    base,
    yours: { state: { status: "done", why: "" } },
  });
  const clash = run(theirs, drop);
  expect(clash).toMatchObject({ ok: true, changes: [], clashes: [{ field: "state", theirs: { status: "done" } }] });
  expect(itemIn(planAfter(plan, drop), "a").state).toMatchObject({ status: "dropped", why: "No time." });
});

test("all that is open of one person goes to another in one change, which is taken back as one", () => {
  const given: TeamPlan = {
    ...plan,
    items: plan.items.map((item) => (item.id === "c" ? { ...item, state: { ...item.state, status: "done" } } : item)),
    tasks: [{ question: "c.r", person: "Ada", due: null, foundOn: null }],
  };
  const command: PlanCommand = { type: "owner.changed", from: "ADA", to: "Katherine" };
  const outcome = run(given, command);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  expect(itemIn(outcome.plan, "a").owner).toBe("Katherine");
  expect(itemIn(outcome.plan, "c").owner).toBe(" ada ");
  expect(itemIn(outcome.plan, "b").owner).toBe("Grace");
  expect(outcome.plan.tasks[0]?.person).toBe("Katherine");
  const change = planChangeOf({ number: 2, at: "2027-01-01T09:00:00.000Z", who: null }, command, outcome.changes);
  expect(planAfter(outcome.plan, { type: "undone", change })).toEqual(given);
  expect(run(given, { type: "owner.changed", from: "Nobody", to: "Ada" })).toMatchObject({
    ok: false,
    refusal: { reason: "unknown-person" },
  });
  expect(run(given, { type: "owner.changed", from: "Ada", to: " " })).toMatchObject({ ok: false });
});

test("ticks are taken back one by one, whatever was ticked since", () => {
  const steps = after(plan, [own("e", "", { steps: ["One", "Two", "Three"] })]);
  const tick = (index: number, text: string): PlanCommand => ({
    type: "step.ticked",
    item: "e",
    index,
    text,
    done: true,
  });
  const first = run(steps, tick(0, "One"));
  if (!first.ok) throw new Error("no tick");
  const line = planChangeOf({ number: 2, at: "2027-01-01T09:00:00.000Z", who: null }, tick(0, "One"), first.changes);
  const second = planAfter(first.plan, tick(2, "Three"));
  const back = run(second, { type: "undone", change: line });
  if (!back.ok) throw new Error(back.refusal.reason);
  expect(itemIn(back.plan, "e").steps.map(({ done }) => done)).toEqual([false, false, true]);
  // Taken off by hand since, there is nothing to take back.
  const off = planAfter(second, { type: "step.ticked", item: "e", index: 0, text: "One", done: false });
  expect(run(off, { type: "undone", change: line })).toMatchObject({ ok: false, refusal: { reason: "changed-since" } });
});

test("filters by person, by words, by what is overdue and what is due this week", () => {
  const dated = after(plan, [
    own("late", "Grace", { due: "2027-01-04" }),
    own("soon", "Grace", { due: "2027-01-11" }),
    own("then", "Grace", { due: "2027-01-12" }),
  ]);
  const found = (filter: PlanFilter) =>
    filteredItems(dated.items, filter, { start: START, today: "2027-01-05" }).map(({ id }) => id);
  expect(found({ due: "overdue" })).toEqual(["late"]);
  expect(found({ due: "week" })).toEqual(["soon"]);
  expect(found({ person: "grace" })).toEqual(["b", "late", "soon", "then"]);
  expect(found({ text: "DO  late" })).toEqual(["late"]);
  expect(found({ text: "do nowhere" })).toEqual([]);
  expect(peopleIn(dated)).toEqual(["Ada", "Grace"]);
});

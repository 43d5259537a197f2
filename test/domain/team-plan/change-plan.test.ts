import { expect, test } from "vitest";
import { after, itemIn, planInstrument, planReport, START, tinyPlan } from "#test/support/tiny-plan";
import { changePlan } from "~/domain/team-plan/change-plan";
import type { NewItem, PlanCommand } from "~/domain/team-plan/plan-command";
import type { TeamPlan } from "~/domain/team-plan/team-plan";

const plan = tinyPlan();
const context = { instrument: planInstrument, today: "2027-01-10" };
const run = (command: PlanCommand, on: TeamPlan = plan) => changePlan(on, command, context);
const refusalOf = (command: PlanCommand, on: TeamPlan = plan) => {
  const outcome = run(command, on);
  return outcome.ok ? outcome : outcome.refusal.reason;
};
const order = (of: TeamPlan) => of.items.map(({ id, window }) => `${window} ${id}`);
const own = (id: string): NewItem => ({ id, title: "Call ten customers", role: "team-lead", steps: ["Choose ten."] });

test("an action moves within its window and to another one, counted from 1", () => {
  const rows = after(plan, [
    { type: "item.added", item: own("own-1"), window: 1 },
    { type: "item.moved", item: "own-1", window: 1, position: 1 },
  ]);
  expect(order(rows)[0]).toBe("1 own-1");
  const moved = run({ type: "item.moved", item: "own-1", window: "later", position: 99 }, rows);
  expect(moved).toMatchObject({
    changes: [{ of: "place", item: "own-1", from: { window: 1, position: 1 }, to: { window: "later", position: 1 } }],
  });
  expect(moved.ok && order(moved.plan).at(-1)).toBe("later own-1");
  expect(refusalOf({ type: "item.moved", item: "nowhere", window: 1, position: 1 })).toBe("unknown-item");
});

test("moving an action to where it stands changes nothing", () => {
  const { id, window } = plan.items[0] ?? {};
  expect(run({ type: "item.moved", item: String(id), window: window ?? 1, position: 0 })).toMatchObject({
    changes: [],
  });
});

test("a step is ticked by what it says, wherever it stands by now", () => {
  const tick = (index: number, text: string, done = true) =>
    ({ type: "step.ticked", item: "stop", index, text, done }) as const;
  const ticked = after(plan, [tick(0, "Finish.")]);
  expect(itemIn(ticked, "stop").steps.map(({ done }) => done)).toEqual([false, false, true]);
  expect(run(tick(2, "Finish."), ticked)).toMatchObject({ ok: true, changes: [] });
  expect(itemIn(after(ticked, [tick(2, "Finish.", false)]), "stop").steps[2]?.done).toBe(false);
  expect(refusalOf(tick(0, "Something else."))).toBe("step-changed");
});

test("the first tick begins an action, and ticking every step does not make it done", () => {
  const ticked = after(
    plan,
    ["Begin.", "Go on.", "Finish."].map((text, index) => ({
      type: "step.ticked",
      item: "stop",
      index,
      text,
      done: true,
    })),
  );
  expect(itemIn(ticked, "stop").state).toEqual({ status: "doing", since: START, why: "" });
});

test("an action is dropped with a reason and taken up again where it was left", () => {
  const reason = "Legal needs a quarter.";
  const dropped = after(plan, [{ type: "item.dropped", item: "stop", reason }], "2027-01-10");
  expect(itemIn(dropped, "stop").state).toEqual({ status: "dropped", since: "2027-01-10", why: reason });
  expect(itemIn(after(dropped, [{ type: "item.restored", item: "stop" }]), "stop").state).toMatchObject({
    status: "not-started",
    why: "",
  });
  const begun = after(dropped, [
    { type: "step.ticked", item: "stop", index: 0, text: "Begin.", done: true },
    { type: "item.restored", item: "stop" },
  ]);
  expect(itemIn(begun, "stop").state.status).toBe("doing");
  expect(refusalOf({ type: "item.dropped", item: "stop", reason: "  " })).toBe("problems");
  expect(refusalOf({ type: "item.restored", item: "stop" })).toBe("not-dropped");
});

test("the team's own action enters last in its window, with an id of its own", () => {
  const added = after(plan, [{ type: "item.added", item: own("own-1"), window: 2 }]);
  expect(itemIn(added, "own-1")).toMatchObject({
    action: null,
    window: 2,
    steps: [{ text: "Choose ten.", done: false }],
    state: { status: "not-started", since: null },
  });
  // The same form sent again makes nothing more.
  expect(run({ type: "item.added", item: own("own-1"), window: 2 }, added)).toMatchObject({ plan: added, changes: [] });
  expect(refusalOf({ type: "item.added", item: own("thank"), window: 2 })).toBe("already-in-plan");
  expect(refusalOf({ type: "item.added", item: { ...own("x"), title: "" }, window: 2 })).toBe("problems");
});

test("a plan holds 300 actions and no more", () => {
  const full = {
    ...plan,
    items: Array.from({ length: 300 }, (_, index) => ({ ...itemIn(plan, "stop"), id: `i${index}` })),
  };
  expect(refusalOf({ type: "item.added", item: own("own-1"), window: 1 }, full)).toBe("too-many-actions");
});

test("a rejected action keeps its reason until it is added after all", () => {
  const rejecting = tinyPlan(planReport(undefined, { rejected: { thank: "We do." } }));
  const added = run({ type: "action.added", action: "thank", window: 3 }, rejecting);
  expect(added).toMatchObject({
    changes: [
      { of: "rejected", action: "thank", from: "We do.", to: null },
      { of: "items", item: "thank" },
    ],
    plan: { rejected: [] },
  });
  expect(refusalOf({ type: "action.rejected", action: "thank", reason: "" }, rejecting)).toBe("problems");
  expect(refusalOf({ type: "action.rejected", action: "stop", reason: "No." }, rejecting)).toBe("already-in-plan");
  expect(refusalOf({ type: "action.added", action: "unheard-of", window: 1 })).toBe("unknown-action");
  expect(
    after(rejecting, [{ type: "action.rejected", action: "thank", reason: "We do, every week." }]).rejected,
  ).toEqual([{ id: "thank", reason: "We do, every week." }]);
});

test("what to find out gets a person and a day, merged as an action is", () => {
  const base = { person: "", due: "2027-01-07", foundOn: null };
  const first = after(plan, [{ type: "task.edited", question: "c.r", base, yours: { ...base, person: "Ada" } }]);
  const second = run(
    { type: "task.edited", question: "c.r", base, yours: { ...base, person: "Grace", foundOn: "2027-01-06" } },
    first,
  );
  expect(second).toMatchObject({
    plan: { tasks: [{ question: "c.r", person: "Ada", foundOn: "2027-01-06" }] },
    clashes: [{ field: "person", base: "", theirs: "Ada", yours: "Grace" }],
  });
  expect(refusalOf({ type: "task.edited", question: "c.r", base, yours: { due: "never" } })).toBe("problems");
  expect(refusalOf({ type: "task.edited", question: "a.q", base, yours: base })).toBe("unknown-question");
  expect(after(plan, [{ type: "task.added", question: "a.r" }]).tasks).toHaveLength(2);
  expect(refusalOf({ type: "task.added", question: "c.r" })).toBe("already-in-plan");
  expect(refusalOf({ type: "task.added", question: "no.such" })).toBe("unknown-question");
});

test("another start is one change; dates that follow their window follow it", () => {
  expect(run({ type: "start.changed", start: "2027-02-01" })).toMatchObject({
    changes: [
      { of: "start", from: START, to: "2027-02-01" },
      { of: "task", question: "c.r", field: "due", from: "2027-01-07", to: "2027-02-08" },
    ],
    plan: { start: "2027-02-01", items: plan.items },
  });
  expect(refusalOf({ type: "start.changed", start: "2027-2-1" })).toBe("problems");
});

test("a plan holds so much text in all; what shortens one that holds more is taken", () => {
  const steps = Array.from({ length: 40 }, () => "x".repeat(4_000));
  const add = (id: string): PlanCommand => ({ type: "item.added", item: { ...own(id), steps }, window: 1 });
  const long = after(plan, [add("own-1")]);
  expect(run(add("own-2"), long)).toMatchObject({
    refusal: { reason: "too-much-text", limit: 300_000, longest: "Call ten customers", ofLongest: 160_018 },
  });
  const longer = { ...long, items: [...long.items, ...long.items.map((item) => ({ ...item, id: `${item.id}-2` }))] };
  const edit = (text: string): PlanCommand => {
    return { type: "item.edited", item: "own-1", base: { steps }, yours: { steps: steps.with(0, text) } };
  };
  expect(run(edit("Shorter."), longer)).toMatchObject({ ok: true });
  expect(refusalOf({ type: "item.edited", item: "own-1", base: { note: "" }, yours: { note: "More." } }, longer)).toBe(
    "too-much-text",
  );
});

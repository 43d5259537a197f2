import fc from "fast-check";
import { expect, test } from "vitest";
import { after, itemIn, planInstrument, planReport, START, tinyPlan } from "#test/support/tiny-plan";
import type { Place } from "~/domain/planning/place";
import { changePlan } from "~/domain/team-plan/change-plan";
import { editOf } from "~/domain/team-plan/item-fields";
import type { Change, PlanChange } from "~/domain/team-plan/plan-change";
import { planChangeOf } from "~/domain/team-plan/plan-change-of";
import type { PlanCommand } from "~/domain/team-plan/plan-command";
import type { TeamPlan } from "~/domain/team-plan/team-plan";

const context = { instrument: planInstrument, today: START };
const start = tinyPlan(planReport(undefined, { rejected: { thank: "We do." } }));

function run(plan: TeamPlan, command: PlanCommand, number = 2) {
  const outcome = changePlan(plan, command, context);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  const line = planChangeOf({ number, at: "2027-01-01T09:00:00.000Z", who: "Ada" }, command, outcome.changes);
  return { plan: outcome.plan, line };
}
const undone = (plan: TeamPlan, change: PlanChange) => changePlan(plan, { type: "undone", change }, context);

test("an undo is a new change that names the one it takes back, and can be undone itself", () => {
  const dropped = run(start, { type: "item.dropped", item: "stop", reason: "No time." });
  const back = run(dropped.plan, { type: "undone", change: dropped.line }, 3);
  expect(back.plan).toEqual(start);
  expect(back.line).toMatchObject({ number: 3, who: "Ada", did: "undone", undoes: 2 });
  expect(run(back.plan, { type: "undone", change: back.line }, 4).plan).toEqual(dropped.plan);
});

test("what was changed again since is not taken back, and is named", () => {
  const base = editOf(itemIn(start, "stop"));
  const first = run(start, { type: "item.edited", item: "stop", base, yours: { owner: "Ada", team: "Billing" } });
  const { plan: later } = run(first.plan, {
    type: "item.edited",
    item: "stop",
    base: { owner: "Ada" },
    yours: { owner: "Grace" },
  });
  expect(undone(later, first.line)).toEqual({
    ok: false,
    refusal: { reason: "changed-since", changes: [expect.objectContaining({ field: "owner", to: "Ada" })] },
  });
});

test("changes to other fields and other actions do not stand in the way", () => {
  const base = editOf(itemIn(start, "stop"));
  const first = run(start, { type: "item.edited", item: "stop", base, yours: { owner: "Ada" } });
  const later = after(first.plan, [
    { type: "item.edited", item: "stop", base, yours: { note: "Begun." } },
    { type: "item.dropped", item: "listen", reason: "Later." },
  ]);
  const back = undone(later, first.line);
  expect(back.ok && itemIn(back.plan, "stop")).toMatchObject({ owner: "", note: "Begun." });
  expect(back.ok && itemIn(back.plan, "listen").state.status).toBe("dropped");
});

test("a move is taken back to where the action stood, though others moved around it", () => {
  const moved = run(start, { type: "item.moved", item: "stop", window: "later", position: 1 });
  const crowded = after(moved.plan, [
    { type: "item.added", item: { id: "own", title: "Own", role: "cx-lead" }, window: "later" },
    { type: "item.moved", item: "own", window: "later", position: 1 },
  ]);
  const back = undone(crowded, moved.line);
  expect(back.ok && back.plan.items[0]?.id).toBe(start.items[0]?.id);
  expect(
    undone(after(crowded, [{ type: "item.moved", item: "stop", window: 3, position: 1 }]), moved.line),
  ).toMatchObject({ refusal: { reason: "changed-since" } });
});

test("an added action goes away again only while nobody has worked on it", () => {
  const added = run(start, { type: "action.added", action: "thank", window: 2 });
  const back = undone(added.plan, added.line);
  expect(back.ok && back.plan).toEqual(start);
  const worked = after(added.plan, [{ type: "step.ticked", item: "thank", index: 0, text: "Begin.", done: true }]);
  expect(undone(worked, added.line)).toMatchObject({ refusal: { reason: "changed-since" } });
});

test("there is nothing to undo in the adoption", () => {
  const adoption = planChangeOf({ number: 1, at: "2027-01-01T09:00:00.000Z", who: null }, { type: "adopted" }, []);
  expect(undone(start, adoption)).toEqual({ ok: false, refusal: { reason: "nothing-to-undo" } });
});

const item = fc.constantFrom("stop", "listen", "measure", "own-1", "own-2");
const window = fc.constantFrom<Place>(1, 2, 3, "later");
const text = fc.constantFrom("", "Ada", "Grace", "Once a week");
const commands: fc.Arbitrary<PlanCommand> = fc.oneof(
  fc.record({ type: fc.constant("item.moved"), item, window, position: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ type: fc.constant("item.dropped"), item, reason: text }),
  fc.record({ type: fc.constant("item.restored"), item }),
  fc.record({
    type: fc.constant("item.edited"),
    item,
    base: fc.record({ owner: text, note: text }),
    yours: fc.record({ owner: text, note: text }),
  }),
  fc.record({
    type: fc.constant("step.ticked"),
    item,
    index: fc.constant(0),
    text: fc.constant("Begin."),
    done: fc.boolean(),
  }),
  fc.record({
    type: fc.constant("item.added"),
    item: fc.record({ id: item, title: text, role: fc.constant("cx-lead") }),
    window,
  }),
  fc.record({ type: fc.constant("action.added"), action: fc.constantFrom("thank", "stop"), window }),
  fc.record({ type: fc.constant("start.changed"), start: fc.constantFrom("2027-01-01", "2027-02-01", "soon") }),
  fc.record({ type: fc.constant("task.added"), question: fc.constantFrom("a.q", "a.r", "c.r") }),
) as fc.Arbitrary<PlanCommand>;

test("whatever was done, undoing it line by line from the last gives the plan that was adopted", () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 20 }), (given) => {
      let plan = start;
      const lines: PlanChange[] = [];
      for (const command of given) {
        const outcome = changePlan(plan, command, context);
        if (!outcome.ok || outcome.changes.length === 0) continue;
        lines.push(planChangeOf({ number: lines.length + 2, at: "", who: null }, command, outcome.changes));
        expect(outcome.changes.every((change: Change) => change.from !== change.to)).toBe(true);
        plan = outcome.plan;
      }
      for (const change of lines.toReversed()) {
        const back = undone(plan, change);
        if (!back.ok) throw new Error(JSON.stringify(back.refusal));
        plan = back.plan;
      }
      expect(plan).toEqual(start);
    }),
    { numRuns: 300 },
  );
});

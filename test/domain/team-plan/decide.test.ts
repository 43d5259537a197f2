import { expect, test } from "vitest";
import { after, planInstrument, START, tinyPlan } from "#test/support/tiny-plan";
import { changePlan } from "~/domain/team-plan/change-plan";
import { planChangeOf } from "~/domain/team-plan/plan-change-of";
import type { PlanCommand } from "~/domain/team-plan/plan-command";
import type { Decision, TeamPlan } from "~/domain/team-plan/team-plan";
import { planBody } from "~/storage/plan-body";
import { planChangeBody } from "~/storage/plan-change-body";

const TODAY = "2027-03-02";
const context = { instrument: planInstrument, today: TODAY };
const goOn: Decision = { day: 30, choice: "go", on: "2027-02-01", what: "Two analysts until May" };
const stay: Decision = { day: 60, choice: "stay", on: "2027-03-01", what: "" };

const record = (yours: Decision | null, base: Decision | null = null): PlanCommand => ({
  type: "decision.recorded",
  day: yours?.day ?? base?.day ?? 30,
  base,
  yours,
});
const decided = (plan: TeamPlan, ...commands: readonly PlanCommand[]) => after(plan, commands, TODAY).decisions;

test("what was decided is kept in the order of the days, changed and taken out again", () => {
  const plan = tinyPlan();
  expect(plan).not.toHaveProperty("decisions");
  expect(decided(plan, record(stay), record(goOn))).toEqual([goOn, stay]);
  const stopped = { ...goOn, choice: "stop" as const };
  expect(decided(plan, record(goOn), record(stopped, goOn))).toEqual([stopped]);
  expect(after(plan, [record(goOn), record(null, goOn)], TODAY)).toEqual(plan);
});

test("what somebody else wrote down since the form was drawn stays, and both are shown", () => {
  const plan = after(tinyPlan(), [record(goOn)], TODAY);
  const mine = { ...goOn, choice: "stop" as const };
  const outcome = changePlan(plan, record(mine), context);
  expect(outcome).toMatchObject({ ok: true, plan, changes: [] });
  expect(outcome.ok && outcome.clashes).toEqual([{ field: "decision", base: null, theirs: goOn, yours: mine }]);
  expect(changePlan(plan, record(goOn), context)).toMatchObject({ ok: true, changes: [], clashes: [] });
});

test("it can be taken back as any other change, unless it was changed since", () => {
  const plan = tinyPlan();
  const first = changePlan(plan, record(goOn), context);
  if (!first.ok) throw new Error("refused");
  const change = planChangeOf({ number: 2, at: `${TODAY}T10:00:00Z`, who: null }, record(goOn), first.changes);
  expect(after(first.plan, [{ type: "undone", change }], TODAY)).toEqual(plan);
  const later = after(first.plan, [record({ ...goOn, what: "One analyst" }, goOn)], TODAY);
  expect(changePlan(later, { type: "undone", change }, context)).toMatchObject({
    ok: false,
    refusal: { reason: "changed-since" },
  });
});

test.each([
  [{ ...goOn, on: "" }, "when-missing"],
  [{ ...goOn, on: "2027-02-30" }, "not-a-date"],
  [{ ...goOn, what: "x".repeat(4_001) }, "too-long"],
  [{ ...goOn, on: "2027-03-03" }, "in-future"],
] as const)("refuses %j: %s", (wrong, problem) => {
  expect(changePlan(tinyPlan(), record(wrong), context)).toMatchObject({
    ok: false,
    refusal: { reason: "problems", problems: [{ field: "decision", problem }] },
  });
});

test("a decision dated ahead is taken where somebody is sure", () => {
  const ahead = { ...goOn, on: "2027-03-03" };
  expect(changePlan(tinyPlan(), record(ahead), { ...context, sure: true })).toMatchObject({ ok: true });
});

test("it is stored with the plan and in its history, and a plan from before has none", () => {
  const plan = after(tinyPlan(), [record(goOn), record(stay)], TODAY);
  expect(planBody.read(planBody.write(plan))).toEqual(plan);
  expect(planBody.read(planBody.write(tinyPlan()))).not.toHaveProperty("decisions");
  const line = {
    who: "Ingrid",
    did: "decision.recorded",
    undoes: null,
    changes: [{ of: "decision", day: 30, from: null, to: goOn }],
  } as const;
  expect(planChangeBody.read(planChangeBody.write(line))).toEqual(line);
});

test("moving day 1 leaves what was decided where it is", () => {
  const plan = after(tinyPlan(), [record(goOn), { type: "start.changed", start: "2027-01-08" }], TODAY);
  expect(plan.start).not.toBe(START);
  expect(plan.decisions).toEqual([goOn]);
});

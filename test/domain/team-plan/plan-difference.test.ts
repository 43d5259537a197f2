import { expect, test } from "vitest";
import { after, lowAnswers, planInstrument, planReport, START, tinyPlan } from "#test/support/tiny-plan";
import { basisOf } from "~/domain/team-plan/basis-of";
import { changePlan } from "~/domain/team-plan/change-plan";
import { planDifference } from "~/domain/team-plan/plan-difference";

const plan = tinyPlan();
const later = { taken: "2027-02-01" };
const answered = (answers: typeof lowAnswers, parts = {}) =>
  planReport({ ...lowAnswers, ...answers }, { ...later, ...parts });

test("the same report, whatever the team made of the plan, proposes nothing", () => {
  expect(planDifference(plan, planReport())).toBeNull();
  const reshaped = after(plan, [
    { type: "item.moved", item: "stop", window: "later", position: 1 },
    { type: "item.dropped", item: "listen", reason: "Not ours." },
    { type: "task.edited", question: "c.r", base: { person: "" }, yours: { person: "Ada" } },
  ]);
  expect(planDifference(reshaped, planReport())).toBeNull();
  expect(planDifference(reshaped, { ...planReport(), plan: null })).toBeNull();
});

test("an action whose questions stand where it would bring them is proposed to go, and why", () => {
  const found = planDifference(plan, answered({ "c.q": { answer: 4, evidence: 2 } }));
  expect(found).toMatchObject({ taken: later.taken, noLonger: [{ item: "thank", why: "reached" }] });
  const set = planDifference(plan, answered({ "c.q": { answer: "not-applicable", reason: "No staff." } }));
  expect(set?.noLonger).toEqual([{ item: "thank", why: "nothing-to-lift" }]);
  const left = planDifference(plan, answered({}, { rejected: { thank: "No." } }));
  expect(left?.noLonger).toEqual([{ item: "thank", why: "left-out" }]);
});

test("what is done or dropped is not proposed to go", () => {
  const report = answered({ "c.q": { answer: 4, evidence: 2 } });
  const dropped = after(plan, [{ type: "item.dropped", item: "thank", reason: "Done elsewhere." }]);
  expect(planDifference(dropped, report)?.noLonger ?? []).toEqual([]);
  const done = after(plan, [
    {
      type: "item.edited",
      item: "thank",
      base: { state: { status: "not-started", why: "" } },
      yours: { state: { status: "done", why: "" } },
    },
  ]);
  expect(planDifference(done, report)?.noLonger ?? []).toEqual([]);
});

test("an answer found closes its task, and what it gives reason for is proposed", () => {
  const unknown = tinyPlan(planReport({ ...lowAnswers, "c.q": "dont-know" }));
  const found = planDifference(unknown, answered({}));
  expect(found).toMatchObject({ found: ["c.q"], findOut: [], added: [{ action: "thank" }] });
  expect(planDifference(plan, answered({ "a.r": "dont-know" }))?.findOut).toEqual(["a.r"]);
});

test("what the team rejected is not proposed again", () => {
  const unknown = tinyPlan(planReport({ ...lowAnswers, "c.q": "dont-know" }));
  const rejecting = after(unknown, [{ type: "action.rejected", action: "thank", reason: "We do." }]);
  expect(planDifference(rejecting, answered({}))?.added).toEqual([]);
});

test("another window is proposed for what is not begun, and for nothing else", () => {
  // Without "thank" the first window has room for a third action.
  const report = answered({ "c.q": { answer: 4, evidence: 2 } });
  expect(planDifference(plan, report)?.moved).toEqual([{ item: "measure", from: 2, to: 1 }]);
  const base = { state: { status: "not-started", why: "" } } as const;
  const begun = after(plan, [
    { type: "item.edited", item: "measure", base, yours: { state: { status: "doing", why: "" } } },
  ]);
  expect(planDifference(begun, report)?.moved).toEqual([]);
  const there = after(plan, [{ type: "item.moved", item: "measure", window: 1, position: 1 }]);
  expect(planDifference(there, report)?.moved).toEqual([]);
});

test("looked at once, the same difference does not come up again, and the plan has not moved", () => {
  const report = answered({ "c.q": { answer: 4, evidence: 2 } });
  const outcome = changePlan(
    plan,
    { type: "difference.settled", basis: basisOf(report) },
    { instrument: planInstrument, today: START },
  );
  expect(outcome.ok && planDifference(outcome.plan, report)).toBeNull();
  expect(outcome.ok && outcome.plan.items).toEqual(plan.items);
});

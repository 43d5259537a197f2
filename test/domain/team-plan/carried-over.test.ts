import { expect, test } from "vitest";
import { after, itemIn, lowAnswers, planReport, tinyPlan, withItem } from "#test/support/tiny-plan";
import { carriedOver } from "~/domain/team-plan/carried-over";

const done = { status: "done", since: "2027-03-01", why: "" } as const;
const earlier = after(withItem(tinyPlan(), "listen", { state: done }), [
  { type: "item.added", item: { id: "own", title: "Call ten customers", role: "team-lead" }, window: 2 },
  { type: "step.ticked", item: "measure", index: 0, text: "Begin.", done: true },
  { type: "item.edited", item: "measure", base: { owner: "" }, yours: { owner: "Ada" } },
  { type: "item.dropped", item: "thank", reason: "The union said no." },
  { type: "task.edited", question: "c.r", base: { person: "" }, yours: { person: "Grace" } },
]);
const next = (answers = lowAnswers) => {
  const outcome = carriedOver(earlier, planReport(answers, { taken: "2027-04-01" }), "2027-04-05");
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.plan;
};

test("what is unfinished carries over as it stands, the team's own too", () => {
  const plan = next();
  expect(plan.start).toBe("2027-04-05");
  expect(itemIn(plan, "measure")).toMatchObject({
    owner: "Ada",
    steps: [{ done: true }, { done: false }, { done: false }],
  });
  expect(itemIn(plan, "own")).toMatchObject({ window: 2, action: null });
  expect(new Set(plan.items.map(({ id }) => id)).size).toBe(plan.items.length);
  expect(plan.tasks).toMatchObject([{ question: "c.r", person: "Grace", due: "2027-04-12", foundOn: null }]);
});

test("unfinished work stays though the new report no longer proposes it", () => {
  expect(itemIn(next({ ...lowAnswers, "b.r": { answer: 4, evidence: 2 } }), "measure").owner).toBe("Ada");
});

test("what is done stays behind, unless it is proposed again: then it begins afresh", () => {
  expect(next({ ...lowAnswers, "b.q": { answer: 4, evidence: 2 } }).items.map(({ id }) => id)).not.toContain("listen");
  expect(itemIn(next(), "listen").state).toEqual({ status: "not-started", since: null, why: "" });
});

test("what was dropped stays out with its reason", () => {
  const plan = next();
  expect(plan.items.map(({ id }) => id)).not.toContain("thank");
  expect(plan.rejected).toEqual([{ id: "thank", reason: "The union said no." }]);
});

test("a due date of the ninety days before is not carried into these; one that is still to come is", () => {
  const dated = (due: string) =>
    carriedOver(withItem(earlier, "own", { due }), planReport(lowAnswers, { taken: "2027-04-01" }), "2027-04-05");
  const dueIn = (outcome: ReturnType<typeof dated>) => outcome.ok && itemIn(outcome.plan, "own").due;
  expect(dueIn(dated("2027-03-01"))).toBe(null);
  expect(dueIn(dated("2027-05-03"))).toBe("2027-05-03");
});

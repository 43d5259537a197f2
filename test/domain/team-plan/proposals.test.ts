import { expect, test } from "vitest";
import { lowAnswers, planReport, tinyPlan, withItem } from "#test/support/tiny-plan";
import { report } from "~/domain/report";
import { proposals } from "~/domain/team-plan/proposals";

const done = { status: "done", since: "2027-01-20", why: "" } as const;
const plan = withItem(tinyPlan(), "thank", { state: done });
const later = (answer: (typeof lowAnswers)[string], taken = "2027-01-25") =>
  planReport({ ...lowAnswers, "c.q": answer }, { taken });

test("a done action proposes answering its question again, and lifts nothing by itself", () => {
  const before = planReport();
  expect(proposals(tinyPlan(), before)).toEqual([]);
  expect(proposals(plan, before)).toEqual([{ question: "c.q", items: ["thank"] }]);
  expect(report(before.assessment, before.instrument).overall).toEqual(before.overall);
});

test("answered again, with evidence or where the action would bring it, it is not proposed any more", () => {
  expect(proposals(plan, later({ answer: 4 }))).toEqual([]);
  expect(proposals(plan, later({ answer: 3, evidence: 1 }))).toEqual([]);
});

test("without new evidence, or with evidence from before it was done, it stays proposed", () => {
  expect(proposals(plan, later({ answer: 3 }))).toHaveLength(1);
  expect(proposals(plan, later({ answer: 2, evidence: 3 }, "2027-01-20"))).toHaveLength(1);
  expect(proposals(plan, later({ answer: "dont-know" }))).toHaveLength(1);
});

test("nothing is proposed for what failed, does not apply or is the team's own", () => {
  const failed = withItem(plan, "thank", { review: { on: "2027-01-30", failed: true, what: "Nobody noticed." } });
  expect(proposals(failed, planReport())).toEqual([]);
  expect(proposals(plan, later({ answer: "not-applicable", reason: "No staff." }))).toEqual([]);
  expect(proposals(withItem(plan, "thank", { action: null }), planReport())).toEqual([]);
});

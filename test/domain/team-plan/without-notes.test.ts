import { expect, test } from "vitest";
import { planReport, START, tinyPlan, withItem } from "#test/support/tiny-plan";
import { withoutNotes } from "~/domain/team-plan/without-notes";

const plan = withItem(tinyPlan(planReport(undefined, { rejected: { measure: "NOTE" } })), "stop", {
  owner: "Ada",
  state: { status: "dropped", since: START, why: "NOTE" },
  note: "NOTE",
  sign: { seen: true, on: START, what: "NOTE" },
  evidenceLink: "https://NOTE.example",
  review: { on: START, failed: true, what: "NOTE" },
});

test("leaves what is to be done, by whom and where it stands, and nothing people noted", () => {
  const shared = withoutNotes(plan);
  expect(JSON.stringify(plan).match(/NOTE/g)).toHaveLength(6);
  expect(JSON.stringify(shared)).not.toContain("NOTE");
  expect(shared.items[0]).toMatchObject({
    owner: "Ada",
    state: { status: "dropped", since: START },
    sign: { seen: true, on: START },
    review: { on: START, failed: true },
  });
  expect(shared.rejected).toEqual([{ id: "measure", reason: "" }]);
});

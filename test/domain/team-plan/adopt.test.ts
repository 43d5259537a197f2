import { expect, test } from "vitest";
import { planReport, START, tinyPlan } from "#test/support/tiny-plan";
import { adopt } from "~/domain/team-plan/adopt";

const rejecting = planReport(undefined, { rejected: { thank: "We thank people already." } });

test("takes every action over in its window, in the order drawn, with nothing done", () => {
  const { plan } = planReport();
  const adopted = tinyPlan();
  expect(adopted.items.map(({ id, window }) => [id, window])).toEqual(
    plan?.windows.flatMap(({ actions }, index) => actions.map(({ id }) => [id, index + 1])),
  );
  expect(adopted.items).toHaveLength(4);
  expect(adopted.items[0]).toEqual({
    id: "stop",
    action: "stop",
    window: 1,
    title: "Do stop",
    why: "It helps with a.",
    steps: ["Begin.", "Go on.", "Finish."].map((text) => ({ text, done: false })),
    leadingSign: "A sign is seen.",
    failedIf: "No sign is seen.",
    owner: "",
    role: "executive-sponsor",
    team: "",
    due: null,
    state: { status: "not-started", since: null, why: "" },
    note: "",
    sign: { seen: null, on: null, what: "" },
    evidenceLink: null,
    review: null,
  });
});

test("what to find out is a task of the first week, for nobody yet", () => {
  expect(tinyPlan().tasks).toEqual([{ question: "c.r", person: "", due: "2027-01-07", foundOn: null }]);
});

test("rejected actions keep their reason", () => {
  const plan = tinyPlan(rejecting);
  expect(plan.rejected).toEqual([{ id: "thank", reason: "We thank people already." }]);
  expect(plan.items.map(({ id }) => id)).not.toContain("thank");
});

test("an assessment without anything to plan, or a day that does not exist, is refused", () => {
  expect(adopt({ ...planReport(), plan: null }, START)).toEqual({ ok: false, refusal: { reason: "no-plan" } });
  expect(adopt(planReport(), "2027-02-30")).toEqual({
    ok: false,
    refusal: { reason: "problems", problems: [{ field: "start", problem: "not-a-date" }] },
  });
});

test("no field of a plan holds a score to reach", () => {
  const keys = new Set<string>();
  JSON.stringify(tinyPlan(rejecting), (key, value) => {
    keys.add(key);
    return value;
  });
  expect([...keys].filter((key) => /target|goal|score|level|points|gain|priority|projected/i.test(key))).toEqual([]);
});

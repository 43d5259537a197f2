import fc from "fast-check";
import { expect, test } from "vitest";
import { planReport, START, tinyPlan, withItem } from "#test/support/tiny-plan";
import type { OwnerRole } from "~/domain/instrument";
import { teamPart } from "~/domain/team-plan/team-part";
import type { PlanItem, TeamPlan } from "~/domain/team-plan/team-plan";

const SECRET = "SECRET";
const all = tinyPlan(planReport(undefined, { rejected: { measure: `${SECRET} reason` } }));
const withSecrets = (item: PlanItem): PlanItem => ({
  ...item,
  title: `${SECRET} title`,
  why: `${SECRET} why`,
  steps: [{ text: `${SECRET} step`, done: true }],
  leadingSign: `${SECRET} sign`,
  failedIf: `${SECRET} failed`,
  owner: `${SECRET} owner`,
  team: `${SECRET} team`,
  note: `${SECRET} note`,
  state: { status: "dropped", since: null, why: `${SECRET} why` },
  sign: { seen: true, on: null, what: `${SECRET} what` },
  evidenceLink: `https://${SECRET}.example`,
  review: { on: START, failed: true, what: `${SECRET} review` },
});
const plan: TeamPlan = {
  ...all,
  items: all.items.map((item) => (item.role === "people-lead" ? item : withSecrets(item))),
  tasks: [{ question: SECRET, person: SECRET, due: null, foundOn: null }],
  basis: { taken: "2026-11-21", placed: [{ action: SECRET, window: 1 }], findOut: [SECRET] },
};

test("a team sees its own actions whole, with the dates", () => {
  const part = teamPart(withItem(plan, "thank", { note: "Ours." }), "people-lead");
  expect(part.items.map(({ id, note }) => [id, note])).toEqual([["thank", "Ours."]]);
  expect(Object.keys(part).toSorted()).toEqual(["items", "role", "start"]);
});

test("nothing else of the plan is anywhere in it", () => {
  expect(JSON.stringify(plan)).toContain(SECRET);
  const text = JSON.stringify(teamPart(plan, "people-lead"));
  expect(text).not.toContain(SECRET);
  for (const word of ["a.q", "b.q", "c.r", "rejected", "basis", "tasks", "capacity", all.basis.taken, "stop", "listen"])
    expect(text).not.toContain(word);
  expect(teamPart(plan, "finance-lead").items).toEqual([]);
});

const words = fc.string({ maxLength: 12 });
const role = fc.constantFrom<OwnerRole>("cx-lead", "executive-sponsor", "finance-lead");
const foreign = fc
  .record({
    id: words,
    title: words,
    note: words,
    owner: words,
    team: words,
    role,
    window: fc.constantFrom(1, 2, 3, "later"),
  })
  .map((parts) => ({ ...all.items[0], ...parts, action: null }) as PlanItem);

test("whatever stands in the rest of the plan makes no difference to it", () => {
  const own = plan.items.filter((item) => item.role === "people-lead");
  expect(own).not.toEqual([]);
  fc.assert(
    fc.property(fc.array(foreign), fc.array(foreign), words, (before, behind, text) => {
      const other: TeamPlan = {
        ...plan,
        capacity: "light",
        items: [...before, ...own, ...behind],
        tasks: [{ question: text, person: text, due: null, foundOn: text }],
        rejected: [{ id: text, reason: text }],
        basis: { taken: text, placed: [], findOut: [text] },
      };
      expect(teamPart(other, "people-lead")).toEqual(teamPart(plan, "people-lead"));
    }),
  );
});

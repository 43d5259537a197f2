import { expect, test } from "vitest";
import { tinyPlan, withItem } from "#test/support/tiny-plan";
import { filterChoices, filteredItems, type PlanFilter } from "~/domain/team-plan/filtered-items";

const plan = withItem(
  withItem(withItem(tinyPlan(), "stop", { team: "Billing" }), "listen", {
    team: " billing",
    state: { status: "doing", since: "2027-01-02", why: "" },
  }),
  "measure",
  { window: 3 },
);
const found = (filter: PlanFilter) => filteredItems(plan.items, filter).map(({ id }) => id);

test("filters by role, team, window and status, alone and together, in the order of the plan", () => {
  expect(found({})).toEqual(plan.items.map(({ id }) => id));
  expect(found({ role: "people-lead" })).toEqual(["thank"]);
  expect(found({ team: "BILLING" }).toSorted()).toEqual(["listen", "stop"]);
  expect(found({ window: 3 })).toEqual(["measure"]);
  expect(found({ status: "doing" })).toEqual(["listen"]);
  expect(found({ team: "Billing", status: "not-started" })).toEqual(["stop"]);
  expect(found({ role: "people-lead", window: 3 })).toEqual([]);
});

test("offers what is there to filter by, each once", () => {
  const { roles, teams, windows, statuses } = filterChoices(plan.items);
  expect(roles.toSorted()).toEqual(["cx-lead", "executive-sponsor", "people-lead"]);
  expect(teams).toHaveLength(1);
  expect(windows).toContain(3);
  expect(statuses.toSorted()).toEqual(["doing", "not-started"]);
});

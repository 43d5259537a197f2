import { expect, test } from "vitest";
import { after, START, tinyPlan } from "#test/support/tiny-plan";
import { filteredTasks } from "~/domain/team-plan/filtered-tasks";

const tom = after(tinyPlan(), [
  { type: "task.edited", question: "c.r", base: { person: "" }, yours: { person: "Tom" } },
]);

test("what is to be found out is found by its person, its week and its words, and belongs to no role", () => {
  const found = (filter: Parameters<typeof filteredTasks>[1], today = START) =>
    filteredTasks(tom.tasks, filter, today, () => "Praise heard").length;
  expect([found({}), found({ person: "tom" }), found({ person: "Ana" })]).toEqual([1, 1, 0]);
  expect([found({ due: "week" }), found({ due: "overdue" })]).toEqual([1, 0]);
  expect([found({ due: "week" }, "2027-01-08"), found({ due: "overdue" }, "2027-01-08")]).toEqual([0, 1]);
  expect([found({ text: "praise" }), found({ text: "pay" }), found({ role: "cx-lead" })]).toEqual([1, 0, 0]);
});

test("by when things are found out moves with day 1, unless somebody set it", () => {
  const moved = after(tom, [{ type: "start.changed", start: "2026-12-07" }]);
  expect(moved.tasks[0]?.due).toBe("2026-12-14");
  const own = after(tom, [
    { type: "task.edited", question: "c.r", base: { due: "2027-01-07" }, yours: { due: "2027-01-12" } },
    { type: "start.changed", start: "2026-12-07" },
  ]);
  expect(own.tasks[0]?.due).toBe("2027-01-12");
});

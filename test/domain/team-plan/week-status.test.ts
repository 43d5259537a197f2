import { expect, test } from "vitest";
import { planInstrument, START, tinyPlan, withItem } from "#test/support/tiny-plan";
import { progressOf } from "~/domain/team-plan/progress";
import { progressRows } from "~/domain/team-plan/progress-marks";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { weekStatus } from "~/domain/team-plan/week-status";

const at = (plan: TeamPlan, today: string) => weekStatus(plan, progressOf(plan, planInstrument, today));
const ids = (lines: ReturnType<typeof at>["doing"]) => lines.map(({ item }) => item.id);
const state = (status: "doing" | "done", since: string) => ({ state: { status, since, why: "" } });

test("the week is the seven days that end today; what was done before it is not told again", () => {
  const plan = withItem(tinyPlan(), "stop", state("done", "2027-01-10"));
  expect(at(plan, "2027-01-16")).toMatchObject({ since: "2027-01-10", today: "2027-01-16" });
  expect(ids(at(plan, "2027-01-16").doneSince)).toEqual(["stop"]);
  expect(ids(at(plan, "2027-01-17").doneSince)).toEqual([]);
  expect(ids(at(plan, "2027-01-09").doneSince)).toEqual([]);
});

test("due next are the open ones of today and the seven days after; overdue ones stand apart", () => {
  const plan = withItem(tinyPlan(), "stop", { ...state("doing", START), due: "2027-01-20" });
  const due = (today: string) => [
    ids(at(plan, today).dueNext).includes("stop"),
    ids(at(plan, today).overdue).includes("stop"),
  ];
  expect(due("2027-01-12")).toEqual([false, false]);
  expect(due("2027-01-13")).toEqual([true, false]);
  expect(due("2027-01-20")).toEqual([true, false]);
  expect(due("2027-01-21")).toEqual([false, true]);
  expect(ids(at(withItem(plan, "stop", state("done", START)), "2027-01-13").dueNext)).not.toContain("stop");
});

test("signs are told in the week somebody looked, seen or not; the picture tells done from seen to work", () => {
  const looked = { sign: { seen: false, on: "2027-01-12", what: "" } };
  const plan = withItem(withItem(tinyPlan(), "stop", { ...looked, ...state("done", START) }), "listen", {
    sign: { seen: true, on: "2027-01-02", what: "Calls." },
    ...state("done", START),
  });
  expect(ids(at(plan, "2027-01-12").signsSince)).toEqual(["stop"]);
  const rows = progressRows(progressOf(plan, planInstrument, "2027-01-12"));
  expect(
    rows
      .flatMap(({ marks }) => marks)
      .filter((mark) => mark !== "open")
      .sort(),
  ).toEqual(["done", "seen"]);
  expect(rows.every(({ marks }) => marks.length > 0)).toBe(true);
});

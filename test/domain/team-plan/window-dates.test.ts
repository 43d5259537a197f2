import { expect, test } from "vitest";
import { itemIn, tinyPlan } from "#test/support/tiny-plan";
import { dueOf, windowDates } from "~/domain/team-plan/window-dates";

test("windows are thirty days each from the start on, over leap days too; later has none", () => {
  expect(windowDates("2027-01-01", 1)).toEqual({ from: "2027-01-01", to: "2027-01-30" });
  expect(windowDates("2027-01-01", 2)).toEqual({ from: "2027-01-31", to: "2027-03-01" });
  expect(windowDates("2028-01-01", 2)).toEqual({ from: "2028-01-31", to: "2028-02-29" });
  expect(windowDates("2027-01-01", 3)).toEqual({ from: "2027-03-02", to: "2027-03-31" });
  expect(windowDates("2027-01-01", "later")).toBeNull();
});

test("an action is due on its own date, else with its window, else not at all", () => {
  const item = itemIn(tinyPlan(), "stop");
  expect(dueOf({ start: "2027-01-01" }, { ...item, window: 1, due: "2027-02-14" })).toBe("2027-02-14");
  expect(dueOf({ start: "2027-02-01" }, { ...item, window: 1 })).toBe("2027-03-02");
  expect(dueOf({ start: "2027-01-01" }, { ...item, window: "later" })).toBeNull();
});

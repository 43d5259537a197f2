import { expect, test } from "vitest";
import { shownChange, shownOne, shownWhole } from "~/domain/shown-numbers";

test("what is below zero has one minus as wide as a figure", () => {
  expect([shownWhole(-100), shownOne(-12.5), shownChange(-8), shownOne(-1234)]).toEqual([
    "−100",
    "−12.5",
    "−8",
    "−1,234",
  ]);
  expect([shownWhole(100), shownOne(7.62), shownChange(3)]).toEqual(["100", "7.6", "+3"]);
});

test("what rounds to nought has no sign", () => {
  expect([shownWhole(-0.4), shownOne(-0.04), shownOne(-0), shownChange(-0.04)]).toEqual(["0", "0", "0", "0"]);
  expect(shownOne(-0.06)).toBe("−0.1");
});

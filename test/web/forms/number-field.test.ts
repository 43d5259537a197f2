import { expect, test } from "vitest";
import type { FieldProblem } from "~/web/form";
import { COUNT, numberField, PERCENT } from "~/web/forms/number-field";

const read = (text: string, rule = COUNT) => {
  const problems: FieldProblem[] = [];
  const value = numberField(new URLSearchParams({ field: text }), "field", rule, problems);
  return problems.length === 0 ? value : problems[0]?.message;
};

test.each([
  ["42000", 42000],
  ["42,000", 42000],
  ["42 000", 42000],
  ["1,234,567", 1234567],
  [" 7 ", 7],
  ["", undefined],
])("reads %o as people type it", (text, value) => {
  expect(read(text)).toBe(value);
});

test("per cent may carry its sign and a fraction, a minus may be typographic", () => {
  expect(read("31.5 %", PERCENT)).toBe(31.5);
  expect(read("−12", { min: -100, max: 100 })).toBe(-12);
});

test.each([
  ["4,50", /point for decimals/],
  ["about five", /“about five” is not one/],
  ["1e9", /not one/],
  ["4.5", /whole number/],
  ["-1", /0 or more/],
  ["9007199254740993", /or less/],
])("says what to change about %o", (text, message) => {
  expect(read(text)).toMatch(message);
});

import { expect, test } from "vitest";
import { COUNT, NPS, noNotes, numberField, PERCENT } from "~/web/forms/number-field";

const read = (text: string, kind = COUNT, chosen = "") => {
  const notes = noNotes();
  const value = numberField(new URLSearchParams({ field: text, "reading-field": chosen }), "field", kind, notes, "%");
  return notes.problems.length === 0 ? value : notes.problems[0]?.message;
};

test("an empty field is no number and no problem", () => {
  expect(read(" ")).toBeUndefined();
});

test.each([
  ["about five", COUNT, "Write a number such as 42000; “about five” is not one."],
  ["about five", PERCENT, "Write a number such as 4.50; “about five” is not one."],
  ["62,5", COUNT, "Write a whole number; “62,5” has a fraction."],
  ["5 %", COUNT, "Write how many, not a share: “5 %” has a percent sign."],
  ["£5", COUNT, "Write the number alone: “£5” has a sign of money."],
  ["-1", COUNT, "Write 0 or more."],
  ["101", PERCENT, "Write 100 or less."],
  ["-146", NPS, "Write a number from −100 to 100."],
  ["9007199254740993", COUNT, "Write 9,007,199,254,740,991 or less."],
])("says what to change about %o", (text, kind, message) => {
  expect(read(text, kind)).toBe(message);
});

test("asks back what can be read in two ways, and takes the reading chosen for that text alone", () => {
  const notes = noNotes();
  const form = new URLSearchParams({ field: "42.000" });
  expect(numberField(form, "field", COUNT, notes, "contacts")).toBeUndefined();
  expect(notes).toEqual({
    problems: [{ field: "reading-field", message: "“42.000” can be read in two ways. Choose the one you mean." }],
    askedBack: [
      {
        field: "reading-field",
        about: "field",
        question: "“42.000” can be read in two ways. Choose the one you mean.",
        choices: [
          { value: "42 = 42.000", label: "42 contacts" },
          { value: "42000 = 42.000", label: "42000 contacts" },
        ],
        chosen: null,
      },
    ],
  });
  expect(read("42.000", COUNT, "42000 = 42.000")).toBe(42000);
  expect(read("42.000", COUNT, "42 = 42.000")).toBe(42);
  expect(read("43.000", COUNT, "42 = 42.000")).toMatch(/^“43.000” can be read/);
  expect(read("0.84", PERCENT)).toBe("“0.84” may be a share of one. Choose what you mean.");
  expect(read("0.84", PERCENT, "84 = 0.84")).toBe(84);
});

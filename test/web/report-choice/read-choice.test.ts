import { expect, test } from "vitest";
import { choiceProblems, firstChoice, optionsOf, readChoice } from "~/web/report-choice/read-choice";

const form = (fields: readonly (readonly [string, string])[]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

test("a choice is read in the paper's own order, and what is no section is none", () => {
  const choice = readChoice(
    form([
      ["paper", "letter"],
      ["section", "plan"],
      ["section", "nonsense"],
      ["section", "profile"],
      ["withoutNotes", "yes"],
      ["accent", " #1F4E79 "],
      ["preparedFor", "The board\r\nof Harbour"],
    ]),
  );
  expect(choice).toEqual({
    ...firstChoice,
    paper: "letter",
    sections: ["profile", "plan"],
    withoutNotes: true,
    accent: "#1F4E79",
    preparedFor: "The board of Harbour",
  });
  expect(choiceProblems(choice)).toEqual([]);
  expect(optionsOf(choice, undefined).branding).toEqual({ accent: "#1f4e79", preparedFor: "The board of Harbour" });
});

test("a colour must be one, and dark enough to be read; names end somewhere", () => {
  const problems = (changes: object) => choiceProblems({ ...firstChoice, ...changes }).map(({ field }) => field);
  expect(problems({})).toEqual([]);
  for (const accent of ["red", "#fff", "#12345g", "#ffcc00"]) expect(problems({ accent })).toEqual(["accent"]);
  expect(problems({ preparedBy: "x".repeat(201) })).toEqual(["preparedBy"]);
  expect(choiceProblems({ ...firstChoice, accent: "#ffcc00" })[0]?.message).toContain("1.4 to 1");
});

import { expect, test } from "vitest";
import { groundOf, tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { holdingOf } from "~/domain/headline/holding";
import { scoredSheet } from "~/domain/scored-sheet";
import { sheetOf } from "~/domain/sheet";

const instrument = tinyInstrument([
  { id: "a", core: true, questions: [{ id: "q", critical: true }, "r", "s", "t"] },
  { id: "b", core: true, questions: ["q", "r"] },
  { id: "c", questions: [{ id: "q", critical: true }, "r"] },
  { id: "d", questions: ["q", "r"] },
]);

type Answers = Parameters<typeof tinyAssessment>[0];
const all: Answers = Object.fromEntries(instrument.questions.map(({ id }) => [id, 4] as const));

/** Each binding rule as "kind id: cap, then what would stand if that one thing changed". */
const held = (answers: Answers, surveys = true) =>
  holdingOf(scoredSheet(sheetOf(tinyAssessment({ ...all, ...answers }), instrument), groundOf(surveys))).map(
    ({ kind, id, cap, without }) => `${kind} ${id}: ${cap}, then ${without}`,
  );

test("a lone rule gives way to what the score alone allows", () => {
  // b at level 1: (2·100 + 2·0 + 100 + 100) / 6 = 66.7, level 4
  expect(held({ "b.q": 0, "b.r": 0 })).toEqual(["core b: 2, then 4", "weakest b: 3, then 4"]);
});

test("a harmful answer holds by its own rule and by its pitfall's; mending it lifts both", () => {
  // a.q at 0 caps its pitfall at 2, so the overall by core at 3: neither rule is left when that one answer is mended
  expect(held({ "a.q": 0 })).toEqual(["critical a.q: 3, then 5", "core a: 3, then 5", "weakest a: 4, then 5"]);
});

test("two things that hold at the same level hold together: changing one lifts nothing", () => {
  expect(held({ "a.q": 0, "c.q": 1 }).filter((rule) => rule.startsWith("critical"))).toEqual([
    "critical a.q: 3, then 3",
    "critical c.q: 3, then 3",
  ]);
});

test("an unknown critical question gives way when it turns out well", () => {
  expect(held({ "a.q": "dont-know" })).toEqual(["unknown a.q: 3, then 5"]);
});

test("without a place where customers rate, having one is the one thing", () => {
  expect(held({}, false)).toEqual(["no-listening surveys: 2, then 5"]);
});

test("nothing holds where there is no level", () => {
  expect(holdingOf(scoredSheet(sheetOf(tinyAssessment({ "a.q": 0 }), instrument), groundOf(true)))).toEqual([]);
});

import { expect, test } from "vitest";
import { groundOf, tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { rescored } from "~/domain/rescored";
import { scoredSheet } from "~/domain/scored-sheet";
import { type Reading, sheetOf } from "~/domain/sheet";

const instrument = tinyInstrument([
  { id: "a", core: true, questions: [{ id: "h", critical: true }, "q"] },
  { id: "b", questions: ["q", "r"] },
]);
const answers = { "a.h": 1, "a.q": 4, "b.q": 2 } as const;
const before = scoredSheet(sheetOf(tinyAssessment(answers), instrument), groundOf(false));

test.each<[string, Record<string, Reading>, Parameters<typeof tinyAssessment>[0]]>([
  ["one level", { "a.h": 3 }, { ...answers, "a.h": 3 }],
  ["an unknown", { "b.r": 0 }, { ...answers, "b.r": 0 }],
  ["several pitfalls", { "a.q": 0, "b.q": 4 }, { ...answers, "a.q": 0, "b.q": 4 }],
  ["back to not known", { "a.h": "unknown" }, { "a.q": 4, "b.q": 2 }],
])("changing %s scores as if it had been answered so", (_name, changes, changed) => {
  const afresh = scoredSheet(sheetOf(tinyAssessment(changed), instrument), groundOf(false));
  expect(rescored(before, new Map(Object.entries(changes)))).toEqual(afresh);
});

test("pitfalls that are not touched are not scored again", () => {
  const after = rescored(before, new Map([["b.q", 4]]));
  expect(after.pitfalls[0]).toBe(before.pitfalls[0]);
  expect(after.pitfalls[1]).not.toBe(before.pitfalls[1]);
});

test("without a change to a counted question it is the same sheet", () => {
  expect(rescored(before, new Map())).toBe(before);
  expect(rescored(before, new Map([["gone.q", 4]]))).toBe(before);
});

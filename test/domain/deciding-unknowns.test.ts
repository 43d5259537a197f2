import { expect, test } from "vitest";
import { groundOf, type TinyPitfall, tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { decidingUnknowns } from "~/domain/deciding-unknowns";
import { levelRange } from "~/domain/level-range";
import { sheetOf } from "~/domain/sheet";

function deciding(pitfalls: readonly TinyPitfall[], answers: Parameters<typeof tinyAssessment>[0], surveys?: boolean) {
  const sheet = sheetOf(tinyAssessment(answers), tinyInstrument(pitfalls));
  return decidingUnknowns(sheet, groundOf(surveys), levelRange(sheet, groundOf(surveys)));
}

const critical: TinyPitfall = {
  id: "p",
  questions: [{ id: "h", critical: true }, ..."abcdefghijklmnopqrs".split("").filter((name) => name !== "h")],
};
const rest = Object.fromEntries([..."abcdefgijklmnopqrs"].map((name) => [`p.${name}`, 4 as const]));

test("where everything is known, or nothing depends on it, none decides", () => {
  expect(deciding([critical], { ...rest, "p.h": 4 })).toEqual([]);
  // customers rate nothing: level 2 at both ends
  expect(deciding([critical], rest, false)).toEqual([]);
});

test("the one that decides is named, and the one that does not is not", () => {
  // 19 questions. h at 0 holds the overall at 3, at 4 lets it be 5; a moves the score by 5.3 points of 100 and no level.
  expect(deciding([critical], { ...rest, "p.a": "dont-know" })).toEqual(["p.h"]);
});

test("what decides only together is named together, gravest first", () => {
  const two: readonly TinyPitfall[] = [{ id: "p", questions: ["a", "b", "c", "d"] }];
  // c and d open at a 4, b 4: 8/16 = 50, level 3, to 100, level 5. Only both at 0 give 3: one alone at 0 gives 12/16 = 75, level 4.
  expect(deciding(two, { "p.a": 4, "p.b": 4 })).toEqual(["p.c", "p.d"]);
});

test("with the named at either end the level is that end, whatever the rest turn out to be", () => {
  const pitfalls: readonly TinyPitfall[] = [
    { id: "k", core: true, questions: ["a", { id: "h", critical: true }, "b"] },
    { id: "p", questions: ["a", "b", "c"] },
    { id: "q", questions: ["a", "b"] },
  ];
  const answers = { "k.a": 3, "p.a": 2, "p.b": 4, "q.a": 3 } as const;
  const instrument = tinyInstrument(pitfalls);
  const named = deciding(pitfalls, answers);
  const open = ["k.h", "k.b", "p.c", "q.b"].filter((id) => !named.includes(id));
  const whole = levelRange(sheetOf(tinyAssessment(answers), instrument), groundOf());
  expect(named.length).toBeGreaterThan(0);
  for (const end of [0, 4] as const)
    for (const other of [0, 4] as const) {
      const filled = {
        ...answers,
        ...Object.fromEntries([...named.map((id) => [id, end]), ...open.map((id) => [id, other])]),
      };
      const level = levelRange(sheetOf(tinyAssessment(filled), instrument), groundOf()).levelLow;
      expect(level).toBe(end === 0 ? whole.levelLow : whole.levelHigh);
    }
});

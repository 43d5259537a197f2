import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { firstLines, fittingLines } from "~/domain/narration/first-lines";
import { report } from "~/domain/report";

const atMost1 = (question: string) => ({ question, atMost: 1 as const });

const instrument = tinyInstrument(
  [
    { id: "a", core: true, questions: ["q", "r"] },
    { id: "pay", questions: [{ id: "q", critical: true }, "r"] },
    { id: "gate", questions: [{ id: "q", critical: true }, { id: "r", critical: true }, "s"] },
    { id: "mirage", questions: ["q", "r"] },
    { id: "talk", questions: ["q", "r"] },
  ],
  [
    { id: "mirage", gravity: 1, about: ["mirage"], when: atMost1("mirage.q") },
    { id: "inflated", gravity: 2, when: { all: [atMost1("pay.q"), atMost1("gate.q")] } },
    { id: "fear", gravity: 4, about: ["talk"], when: { all: [atMost1("pay.q"), atMost1("talk.q")] } },
  ],
);

type Low = Parameters<typeof tinyAssessment>[0];

/** What is looked at first when these are answered and all else is 3. */
function first(low: Low) {
  const all = Object.fromEntries(instrument.questions.map(({ id }) => [id, 3 as const]));
  return firstLines(report(tinyAssessment({ ...all, ...low }), instrument));
}

test("the matters of the sentence come first, however low something else stands", () => {
  expect(first({ "mirage.q": 1, "talk.q": 0, "talk.r": 0, "a.q": 0, "a.r": 0 }).lines).toEqual([
    "Mirage may be so.",
    "Q of a is found.",
    "Q of talk is found.",
  ]);
});

test("a pattern is said by the harms it names, and every other harm is named after it, however many", () => {
  const found = first({ "mirage.q": 1, "pay.q": 0, "gate.q": 1, "gate.r": 1, "a.q": 0, "a.r": 0 });
  expect(found.lines).toEqual([
    "Mirage may be so.",
    "Q of pay is found.",
    "Q of gate is found.",
    "R of gate is found.",
  ]);
  expect(found.title).toBe("What to look at first");
  expect(fittingLines(found, 1)).toEqual(found.lines);
});

test("a pattern about something else does not stand for the harm it rests on", () => {
  expect(first({ "pay.q": 1, "talk.q": 1 }).lines).toEqual(["Fear may be so.", "Q of pay is found."]);
});

test("what stands behind a rule comes next, and is left out where there is no room", () => {
  const found = first({ "mirage.q": 1, "gate.r": "dont-know", "a.q": 2 });
  expect(found.lines).toEqual(["Mirage may be so.", "Q of a is partly there.", "Nobody could say of r."]);
  expect(fittingLines(found, 1)).toEqual(found.lines.slice(0, 2));
});

test("nothing is to be looked at where nothing is wrong", () => {
  expect(first({})).toEqual({
    title: "What holds it there",
    lines: ["No rule holds it below its score."],
    must: 0,
  });
});

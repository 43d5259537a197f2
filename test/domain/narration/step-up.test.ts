import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { stepUp } from "~/domain/narration/step-up";
import { report } from "~/domain/report";
import type { QuestionFinding } from "~/domain/report-types";

const instrument = tinyInstrument([
  {
    id: "a",
    questions: [
      { id: "page", none: { text: "There is none.", level: 1, when: null, begins: ["a.words", "a.causes"] } },
      "words",
      "causes",
    ],
  },
]);

const said = (answers: Parameters<typeof tinyAssessment>[0], question = "a.page") => {
  const made = report(tinyAssessment(answers), instrument);
  return stepUp(made.questionsById[question] as QuestionFinding, made);
};

const nameOf = (id: string) => instrument.questions.find((question) => question.id === id)?.name;

test("where there is none of it, it names what to begin with, and not how to find out", () => {
  expect(said({ "a.page": "none", "a.words": 1, "a.causes": 0 })).toBe(
    `Begin with “${nameOf("a.words")}” and “${nameOf("a.causes")}”, then ask this again.`,
  );
});

test("what is done already is not begun again; where all of it is, the next anchor is told", () => {
  expect(said({ "a.page": "none", "a.words": 3, "a.causes": 2 })).not.toContain(nameOf("a.words"));
  const anchor = instrument.questions[0]?.anchors[2];
  expect(said({ "a.page": "none", "a.words": 3, "a.causes": 4 })).toBe(`One step up: ${anchor}`);
});

test("a level is told its next anchor, the last one that nothing is above, and an unknown how to find out", () => {
  const anchor = instrument.questions[1]?.anchors[2];
  expect(said({ "a.words": 1 }, "a.words")).toBe(`One step up: ${anchor}`);
  expect(said({ "a.words": 4 }, "a.words")).toBe("Nothing above this.");
  expect(said({}, "a.words")).toBe(instrument.questions[1]?.findOut);
});

test("of what does not apply nothing is asked", () => {
  expect(said({ "a.words": "not-applicable" }, "a.words")).toBe("");
});

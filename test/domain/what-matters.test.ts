import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { report } from "~/domain/report";

const atMost1 = (question: string) => ({ question, atMost: 1 as const });

const instrument = tinyInstrument(
  [
    { id: "a", core: true, questions: ["q", "r"] },
    { id: "b", questions: ["q", "r"] },
    { id: "c", core: true, questions: ["q", "r"] },
    { id: "d", questions: ["q", "r"] },
  ],
  [
    { id: "grave", gravity: 2, when: { all: [atMost1("a.q"), atMost1("b.q")] } },
    { id: "late", gravity: 9, when: atMost1("d.q") },
    { id: "by-figures", gravity: 1, about: ["c"], when: { fact: "looks-good", atLeast: 1 } },
  ],
);

/** What matters, as ids, when these answers are given and all others are 3. */
function matters(low: Readonly<Record<string, 0 | 1 | 2 | 4>>, presentedAs?: "good"): string[] {
  const all = Object.fromEntries(instrument.questions.map(({ id }) => [id, 3 as const]));
  const assessment = tinyAssessment({ ...all, ...low }, presentedAs === undefined ? {} : { figures: { presentedAs } });
  return report(assessment, instrument).headline.matters.map(({ id }) => id);
}

test("a grave pattern leads, and pitfalls it rests on are not named again", () => {
  expect(matters({ "a.q": 0, "a.r": 0, "b.q": 0, "b.r": 0, "c.q": 1, "c.r": 1 })).toEqual(["grave", "c"]);
});

test("what holds the level comes before a pattern of lesser gravity", () => {
  expect(matters({ "c.q": 0, "c.r": 0, "d.q": 1 })).toEqual(["c", "late"]);
});

test("a pattern that rests on figures keeps the pitfall it is about from being named twice", () => {
  expect(matters({ "c.q": 0, "c.r": 0, "b.q": 0, "b.r": 0 }, "good")).toEqual(["by-figures", "b"]);
});

test("nothing matters where all stands at 4 or above", () => {
  expect(matters({})).toEqual([]);
});

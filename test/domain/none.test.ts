import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { contradictedNones, offeredNones } from "~/domain/none";
import { report } from "~/domain/report";

const none = (level: 0 | 1 | 2, when: Parameters<typeof noneChoice>[1] = null) => ({ none: noneChoice(level, when) });
const noneChoice = (
  level: 0 | 1 | 2,
  when: NonNullable<Parameters<typeof tinyInstrument>[1]>[number]["when"] | null,
) => ({
  text: "There is none.",
  level,
  when,
  begins: [],
});

const instrument = tinyInstrument(
  [
    { id: "a", questions: [{ id: "figures", ...none(0, { not: { fact: "score-given", atLeast: 1 } }) }, "other"] },
    {
      id: "b",
      questions: [
        { id: "launch", ...none(1) },
        { id: "owner", ...none(0, { question: "b.launch", none: true }) },
      ],
    },
  ],
  [{ id: "harm", when: { question: "a.figures", atMost: 1 } }],
);
const all = { "a.figures": "none", "a.other": 4, "b.launch": "none", "b.owner": "none" } as const;

test("it counts at its level, in score and range", () => {
  const { pitfalls } = report(tinyAssessment(all), instrument);
  // a: (0 + 4) / 8; b: (1 + 0) / 8
  expect([pitfalls.a?.score, pitfalls.b?.score]).toEqual([50, 12.5]);
  expect(pitfalls.a).toMatchObject({ low: 50, high: 50, coverage: 1 });
});

test("no pattern reads it as harm", () => {
  expect(report(tinyAssessment(all), instrument).patterns).toEqual([]);
  expect(report(tinyAssessment({ ...all, "a.figures": 0 }), instrument).patterns).toHaveLength(1);
});

test("what contradicts it makes it unanswered: stored, not counted, and asked again", () => {
  const contradicted = tinyAssessment(all, { figures: { csat: { percent: 80 } } });
  expect([...contradictedNones(contradicted, instrument)]).toEqual(["a.figures"]);
  const { blindSpots, questionsById } = report(contradicted, instrument);
  expect(blindSpots).toEqual(["a.figures"]);
  expect(questionsById["a.figures"]).toMatchObject({ answer: { answer: "none" }, value: "unknown" });
});

test("one that rests on another falls with it", () => {
  const assessment = tinyAssessment({ ...all, "b.launch": 3 });
  expect([...contradictedNones(assessment, instrument)]).toEqual(["b.owner"]);
});

test("it is offered where its rule holds", () => {
  expect([...offeredNones(tinyAssessment({}), instrument)]).toEqual(["a.figures", "b.launch"]);
  expect([
    ...offeredNones(tinyAssessment({ "b.launch": "none" }, { figures: { csat: { percent: 80 } } }), instrument),
  ]).toEqual(["b.launch", "b.owner"]);
});

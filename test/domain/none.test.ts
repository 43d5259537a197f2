import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { isOtherKind } from "~/domain/anchors-apart";
import { comparison } from "~/domain/comparison";
import { countsOf } from "~/domain/counts";
import { contradictedNones, offeredNones } from "~/domain/none";
import { questionRules } from "~/domain/question-rules";
import { reachedLevel } from "~/domain/reached-level";
import { report } from "~/domain/report";
import type { QuestionFinding } from "~/domain/report-types";
import { sheetOf } from "~/domain/sheet";
import { take } from "~/domain/take";

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

test("a profile that ticks no metric names none; one that ticks any contradicts", () => {
  const rule = { fact: "metrics-named", atMost: 0 } as const;
  const figureless = tinyInstrument([{ id: "a", questions: [{ id: "q", ...none(0, rule) }] }]);
  expect([...offeredNones(tinyAssessment({}), figureless)]).toEqual(["a.q"]);
  expect([...offeredNones(tinyAssessment({}, { profile: { metrics: ["nps"] } }), figureless)]).toEqual([]);
});

test("the machine is told where it is offered, from the assessment as it stands", () => {
  const event = { type: "answer.given", question: "b.owner", answer: { answer: "none" } } as const;
  const taken = (answers: Parameters<typeof tinyAssessment>[0]) =>
    take("answering", tinyAssessment(answers), questionRules(tinyAssessment(answers), instrument, event), event);
  expect(taken({ "b.launch": "none" })).toMatchObject({ ok: true });
  expect(taken({ "b.launch": 3 })).toEqual({ ok: false, refusal: "none-not-offered" });
});

test("contradicted, it counts as unanswered and not as not known", () => {
  const assessment = tinyAssessment(all, { figures: { csat: { percent: 80 } } });
  expect(countsOf(sheetOf(assessment, instrument), assessment)).toMatchObject({ dontKnow: 0, unanswered: 1 });
});

test("an action that lifts to its level has nothing left to lift, and one above it has", () => {
  const { questionsById } = report(tinyAssessment(all), instrument);
  expect(["b.launch", "a.other"].map((id) => reachedLevel(questionsById[id] as QuestionFinding))).toEqual([1, 4]);
});

test("then and now, it is another kind of answer; contradicted it is none", () => {
  const before = report(tinyAssessment({ ...all, "a.figures": 2, "b.launch": 3, "b.owner": 2 }), instrument);
  const kinds = (parts: Parameters<typeof tinyAssessment>[1] = {}) =>
    comparison(before, report(tinyAssessment(all, parts), instrument)).pitfalls.flatMap(({ changes }) =>
      changes.map(({ question, kind }) => `${question} ${kind}`),
    );
  expect(kinds()).toEqual(expect.arrayContaining(["a.figures became-none", "b.owner became-none"]));
  expect(kinds({ figures: { csat: { percent: 80 } } })).toContain("a.figures became-unknown");
});

test("somebody else who sees one where the other sees none gives another kind of answer", () => {
  expect(isOtherKind({ answer: "none" }, { answer: 3 })).toBe(true);
  expect(isOtherKind({ answer: "none" }, { answer: "dont-know" })).toBe(false);
});

test("it is offered where its rule holds", () => {
  expect([...offeredNones(tinyAssessment({}), instrument)]).toEqual(["a.figures", "b.launch"]);
  expect([
    ...offeredNones(tinyAssessment({ "b.launch": "none" }, { figures: { csat: { percent: 80 } } }), instrument),
  ]).toEqual(["b.launch", "b.owner"]);
});

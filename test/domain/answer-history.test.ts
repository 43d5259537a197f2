import { expect, test } from "vitest";
import { sampleAssessment } from "#test/support/imported";
import { type AnswersChange, answersChange, asOneChange, settledChange } from "~/domain/answer-history";
import type { Answer } from "~/domain/assessment";

const QUESTION = "leader-distance.direct-contact";
const LINE = { number: 2, at: "2027-01-01T10:00:00.000Z", who: "Ada" };
const before = sampleAssessment();
const answering = (answer: Answer) => ({ ...before, answers: { ...before.answers, [QUESTION]: answer } });
const given = (answer: Answer) => ({ type: "answer.given", question: QUESTION, answer }) as const;

test("a line tells which answer became which", () => {
  const answer = { answer: 4, note: "Logged." } as const;
  expect(answersChange(before, answering(answer), given(answer), LINE)).toEqual({
    ...LINE,
    did: "answered",
    answers: [{ question: QUESTION, from: before.answers[QUESTION], to: answer }],
  });
  const first = { ...before, answers: {} };
  expect(answersChange(first, answering(answer), given(answer), LINE)?.answers[0]?.from).toBeNull();
});

test("what changes nothing, or no answer, has no line", () => {
  const same = before.answers[QUESTION] as Answer;
  expect(answersChange(before, answering(same), given(same), LINE)).toBeNull();
  const { profile, figures } = before;
  expect(answersChange(before, { ...before }, { type: "profile.given", profile }, LINE)).toBeNull();
  expect(answersChange(before, { ...before }, { type: "figures.given", figures }, LINE)).toBeNull();
  const light = { ...before, capacity: "light" as const };
  expect(answersChange(before, light, { type: "capacity.chosen", capacity: "light" }, LINE)).toBeNull();
});

test("finishing, widening, profile and figures are told between the answers", () => {
  const told = (event: Parameters<typeof answersChange>[2], after = before) =>
    answersChange(before, after, event, LINE)?.did;
  expect(told({ type: "finished", on: "2027-01-01" })).toBe("finished");
  expect(told({ type: "scope.widened" })).toBe("widened");
  expect(told({ type: "profile.given", profile: {} }, { ...before, profile: {} })).toBe("profile");
  expect(told({ type: "figures.given", figures: {} }, { ...before, figures: { invitations: 3 } })).toBe("figures");
});

const line = (changed: Partial<AnswersChange>, from: Answer | null, to: Answer): AnswersChange => ({
  ...LINE,
  did: "answered",
  answers: [{ question: QUESTION, from, to }],
  ...changed,
});
const [one, two, three] = [{ answer: 1 }, { answer: 2 }, { answer: 3 }] as const;

test("what goes on within ten minutes by the same hand is one change, from where it began", () => {
  const later = line({ number: 3, at: "2027-01-01T10:09:59.000Z" }, two, three);
  expect(asOneChange(line({}, one, two), later)).toEqual({
    ...later,
    answers: [{ question: QUESTION, from: one, to: three }],
  });
});

test.each<[string, Partial<AnswersChange>]>([
  ["ten minutes later", { at: "2027-01-01T10:10:00.000Z" }],
  ["somebody else", { who: null }],
  ["another question", { answers: [{ question: "weak-metrics.breadth", from: null, to: one }] }],
  ["finishing", { did: "finished", answers: [] }],
  ["what a room settled", { did: "settled" }],
])("%s is another change", (_, changed) => {
  expect(asOneChange(line({}, one, two), line({ number: 3, ...changed }, two, three))).toBeNull();
});

test("what came with a file is never gone on with", () => {
  expect(asOneChange(line({ from: "file" }, one, two), line({ number: 3 }, two, three))).toBeNull();
});

test("what a room settled is one line with every answer it came to that is another than before", () => {
  const [same, other, skipped] = ["a.same", "a.other", "a.skipped"] as const;
  const was = { answers: { [same]: one, [other]: one } };
  const is = { answers: { [same]: one, [other]: two, "a.new": three, [skipped]: { answer: "dont-know" } } } as const;
  expect(settledChange(was, is, [same, other, "a.new"], { ...LINE, who: "Team day" })).toEqual({
    ...LINE,
    who: "Team day",
    did: "settled",
    answers: [
      { question: other, from: one, to: two },
      { question: "a.new", from: null, to: three },
    ],
  });
});

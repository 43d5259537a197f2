import { describe, expect, test } from "vitest";
import type { Assessment } from "~/domain/assessment";
import type { AssessmentEvent, Stage } from "~/domain/assessment-machine";
import { canTake, take } from "~/domain/take";

const questions = [
  { id: "a.critical", critical: true },
  { id: "a.other", critical: false },
];
const empty: Assessment = {
  instrument: { id: "i", edition: "1" },
  taken: "2026-11-01",
  scope: "quick",
  profile: {},
  answers: {},
  figures: {},
  capacity: "normal",
  votes: {},
};
const answered: Assessment = { ...empty, answers: { "a.other": { answer: 2 } } };
const answer: AssessmentEvent = { type: "answer.given", question: "a.other", answer: { answer: 3 } };
const finish: AssessmentEvent = { type: "finished", on: "2026-11-21" };

describe("what may happen, stage by stage", () => {
  const cases: [Stage, AssessmentEvent, Stage | string][] = [
    ["profiling", { type: "profile.given", profile: {} }, "answering"],
    ["profiling", answer, "profile-first"],
    ["profiling", finish, "profile-first"],
    ["answering", answer, "answering"],
    ["answering", { type: "figures.given", figures: {} }, "answering"],
    ["answering", { type: "scope.widened" }, "answering"],
    ["answering", finish, "finished"],
    ["answering", { type: "action.rejected", action: "x", reason: "no" }, "not-finished"],
    ["finished", answer, "answering"],
    ["finished", { type: "profile.given", profile: {} }, "answering"],
    ["finished", { type: "figures.given", figures: {} }, "answering"],
    ["finished", { type: "capacity.chosen", capacity: "light" }, "finished"],
    ["finished", { type: "action.rejected", action: "x", reason: "no" }, "finished"],
    ["finished", { type: "action.rejected", action: "x", reason: " " }, "reason-missing"],
  ];
  test.each(cases)("%s, %o: %s", (stage, event, outcome) => {
    const taken = take(stage, answered, questions, event);
    expect(taken.ok ? taken.stage : taken.refusal).toBe(outcome);
    expect(canTake(stage, answered, questions, event)).toBe(taken.ok);
  });
});

describe("answers", () => {
  const give = (question: string, given: Assessment["answers"][string]) =>
    take("answering", empty, questions, { type: "answer.given", question, answer: given });

  test("are kept by question and touch nothing else", () => {
    const taken = give("a.other", { answer: "dont-know", ask: "operations" });
    expect(taken).toEqual({
      ok: true,
      stage: "answering",
      assessment: { ...empty, answers: { "a.other": { answer: "dont-know", ask: "operations" } } },
    });
  });

  test("to a question the edition does not have are refused", () => {
    expect(give("__proto__", { answer: 1 })).toEqual({ ok: false, refusal: "unknown-question" });
  });

  test("may say that there is none here where the question offers it now", () => {
    const none: AssessmentEvent = { type: "answer.given", question: "a.other", answer: { answer: "none" } };
    const offered = [{ id: "a.other", critical: false, offersNone: true }];
    expect(take("answering", empty, questions, none)).toEqual({ ok: false, refusal: "none-not-offered" });
    expect(take("answering", empty, offered, none)).toMatchObject({
      assessment: { answers: { "a.other": { answer: "none" } } },
    });
    expect([canTake("answering", empty, questions, none), canTake("finished", empty, offered, none)]).toEqual([
      false,
      true,
    ]);
  });

  test("may say 'doesn't apply' with a reason, never to a critical question", () => {
    expect(give("a.other", { answer: "not-applicable", reason: "No branches" }).ok).toBe(true);
    expect(give("a.other", { answer: "not-applicable" })).toEqual({ ok: false, refusal: "reason-missing" });
    expect(give("a.critical", { answer: "not-applicable", reason: "No" })).toEqual({
      ok: false,
      refusal: "does-apply",
    });
  });
});

test("finishing needs an answer and dates the assessment", () => {
  expect(take("answering", empty, questions, finish)).toEqual({ ok: false, refusal: "nothing-answered" });
  expect(take("answering", answered, questions, finish)).toMatchObject({
    ok: true,
    assessment: { taken: "2026-11-21" },
  });
});

test("a quick check widens once and keeps its answers; picked questions go with it", () => {
  const widened = take("answering", { ...answered, scope: "picked", questions: ["a.other"] }, questions, {
    type: "scope.widened",
  });
  expect(widened).toEqual({ ok: true, stage: "answering", assessment: { ...answered, scope: "full" } });
  expect(take("answering", { ...answered, scope: "full" }, questions, { type: "scope.widened" })).toEqual({
    ok: false,
    refusal: "already-full",
  });
});

test("an action left out keeps its reason and can be put back", () => {
  const rejected = take("finished", answered, questions, {
    type: "action.rejected",
    action: "x",
    reason: "works council",
  });
  if (!rejected.ok) throw new Error("refused");
  expect(rejected.assessment.rejected).toEqual({ x: "works council" });
  const restored = take("finished", rejected.assessment, questions, { type: "action.restored", action: "x" });
  expect(restored).toMatchObject({ ok: true, assessment: { rejected: {} } });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAssessment } from "#test/support/any-assessment";
import { contentDirectory } from "#test/support/content-directory";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { readInstrument } from "~/content/read-instrument";
import type { AnchorLevel } from "~/domain/instrument";
import { takenOn, takingOn } from "~/domain/taking-on";

const NONE = { text: "There is none.", level: 0, when: null, begins: [] } as const;
const from = { ...tinyInstrument([{ id: "a", questions: ["q", "r", "s", "t", "u"] }]), edition: "2026" };
const ALL = [0, 1, 2, 3, 4] as const;
const to = {
  ...tinyInstrument([
    {
      id: "a",
      questions: [
        { id: "q", sameAs2026: ALL },
        { id: "r", sameAs2026: [2] },
        { id: "s", sameAs2026: ALL, none: NONE },
        { id: "t", sameAs2026: [] },
        { id: "u", sameAs2026: ALL },
        { id: "v" },
      ],
      actions: [{ id: "stays" }],
    },
  ]),
  edition: "2027",
};
const before = tinyAssessment(
  {
    "a.q": { answer: 3, evidence: 2, note: "The log." },
    "a.r": { answer: 1, note: "Said in May." },
    "a.s": { answer: "not-applicable", reason: "We have none." },
    "a.t": { answer: "dont-know", ask: "operations" },
  },
  {
    instrument: { id: "tiny", edition: "2026" },
    profile: { organisation: "Ferry Line", surveys: true },
    figures: { costPerContact: 4.5 },
    capacity: "light",
    rejected: { stays: "Not for us.", goes: "Not for us." },
    votes: { "a.q": { levels: [0, 0, 0, 5, 0] } },
  },
);

test("an answer whose anchor means the same stays; the rest is asked again, each with its reason and what was said", () => {
  expect(takingOn(before, from, to)).toEqual({
    kept: ["a.q", "a.t"],
    again: [
      { question: "a.r", why: "anchor-changed", before: { answer: 1, note: "Said in May." } },
      { question: "a.s", why: "none-offered", before: { answer: "not-applicable", reason: "We have none." } },
      { question: "a.v", why: "new-question", before: null },
    ],
    open: ["a.u"],
  });
});

test("it begins with those answers, note, evidence and whom to ask, profile, figures and pace, and without votes", () => {
  expect(takenOn(before, from, to, "2027-02-01")).toEqual({
    ...before,
    instrument: { id: "tiny", edition: "2027" },
    taken: "2027-02-01",
    answers: { "a.q": before.answers["a.q"], "a.t": before.answers["a.t"] },
    rejected: { stays: "Not for us." },
    votes: {},
  });
});

test("what did not apply is asked again only where “there is none here” may be said now", () => {
  const asks = (surveys: boolean) => {
    const offering = {
      ...tinyInstrument([
        {
          id: "a",
          questions: ["q", { id: "s", sameAs2026: ALL, none: { ...NONE, when: { profile: { surveys: false } } } }],
        },
      ]),
      edition: "2027",
    };
    return takingOn({ ...before, profile: { surveys } }, from, offering).again.map(({ question }) => question);
  };
  expect([asks(false).includes("a.s"), asks(true).includes("a.s")]).toEqual([true, false]);
});

test("of picked questions those are asked that the later edition has", () => {
  const picked = { ...before, scope: "picked" as const, questions: ["a.q", "a.gone"] };
  expect(takenOn(picked, from, to, "2027-02-01").questions).toEqual(["a.q"]);
  expect(takingOn(picked, from, to)).toEqual({ kept: ["a.q"], again: [], open: [] });
});

test("of any assessment of 2026, every level that is kept stands in same-as-2026, and every other is open and listed", () => {
  const [of2026, of2027] = [readInstrument(contentDirectory, "2026"), readInstrument(contentDirectory, "2027")];
  const same = new Map<string, readonly AnchorLevel[]>(of2027.questions.map(({ id, sameAs2026 }) => [id, sameAs2026]));
  fc.assert(
    fc.property(anyAssessment(of2026), (assessment) => {
      const { answers } = takenOn(assessment, of2026, of2027, "2027-02-01");
      const { kept, again, open } = takingOn(assessment, of2026, of2027);
      for (const [id, given] of Object.entries(assessment.answers)) {
        const { answer } = given;
        const mayStay = typeof answer !== "number" || same.get(id)?.includes(answer) === true;
        if (answers[id] !== undefined) expect([id, mayStay, answers[id]]).toEqual([id, true, given]);
        if (typeof answer === "number" && mayStay) expect([id, answers[id]]).toEqual([id, given]);
      }
      expect(Object.keys(answers).filter((id) => assessment.answers[id] === undefined)).toEqual([]);
      for (const id of kept) expect(answers[id]).toEqual(assessment.answers[id]);
      for (const { question, before: said } of again) {
        expect(answers[question]).toBeUndefined();
        expect(said).toEqual(assessment.answers[question] ?? null);
      }
      for (const id of open) expect(assessment.answers[id]).toBeUndefined();
      expect(new Set([...kept, ...again.map(({ question }) => question), ...open]).size).toBe(
        kept.length + again.length + open.length,
      );
    }),
    { numRuns: 100 },
  );
});

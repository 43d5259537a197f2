import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { comparison } from "~/domain/comparison";
import { report } from "~/domain/report";

const pitfalls = [
  { id: "a", core: true, questions: ["q", "r"] },
  { id: "b", questions: ["q", "r", "s"] },
];
const instrument = tinyInstrument(pitfalls);
const NONE = { text: "There is none.", level: 0, when: null, begins: [] } as const;
type Answers = Parameters<typeof tinyAssessment>[0];

const all = (level: 0 | 1 | 2 | 3 | 4): Record<string, 0 | 1 | 2 | 3 | 4> =>
  Object.fromEntries(instrument.questions.map(({ id }) => [id, level]));
const compared = (before: Answers, after: Answers, parts: Parameters<typeof tinyAssessment>[1] = {}) =>
  comparison(report(tinyAssessment(before), instrument), report(tinyAssessment(after, parts), instrument));

test("one answer with evidence is called one answer, two a trend, and a change nobody showed is unproven", () => {
  const shown = (answer: 3) => ({ answer, evidence: 2 as const });
  const found = compared(all(1), { ...all(1), "a.q": shown(3), "b.q": shown(3), "b.r": shown(3) });
  expect(found.pitfalls.map(({ pitfall, reading }) => [pitfall, reading])).toEqual([
    // b: from 25 to (3+3+1)/12 = 58.3, 33.3 points; a: from 25 to (3+1)/8 = 50, 25 points
    ["b", "trend"],
    ["a", "one-answer"],
  ]);
  expect(found.pitfalls[0]?.to.score).toBeCloseTo(58.333, 3);
  expect(compared(all(1), { ...all(1), "a.q": 3 }).pitfalls[0]).toMatchObject({ pitfall: "a", reading: "unproven" });
});

test("a rise without evidence is flagged and does not count as movement", () => {
  const found = compared(all(1), { ...all(1), "a.q": 4, "b.q": { answer: 2, evidence: 1 } });
  expect(found.flagged.map(({ question }) => question)).toEqual(["a.q"]);
  expect(found.moved.map(({ question }) => question)).toEqual(["b.q"]);
});

test("questions asked on one side only stand apart, and the numbers rest on the shared ones", () => {
  const found = compared(all(1), { ...all(1), "a.q": 3, "b.q": 3, "b.r": 0 }, { scope: "quick" });
  expect(found.notCompared.map(({ question, why }) => [question, why])).toEqual([
    ["a.r", "only-then"],
    ["b.r", "only-then"],
    ["b.s", "only-then"],
  ]);
  // over a.q and b.q alone: then 25, now 75
  expect([found.before.overall.score, found.after.overall.score]).toEqual([25, 75]);
});

test("a question whose anchors changed between editions is not compared", () => {
  const later = tinyInstrument([
    { id: "a", core: true, questions: [{ id: "q", anchors: ["0", "1", "2", "3", "new"] }, "r"] },
    { id: "b", questions: ["q", "r", "s"] },
  ]);
  const found = comparison(report(tinyAssessment(all(1)), instrument), report(tinyAssessment(all(3)), later));
  expect(found.notCompared).toEqual([{ question: "a.q", name: "The q of a", why: "changed-between-editions" }]);
  expect(found.flagged.map(({ question }) => question)).not.toContain("a.q");
});

test("between editions, answers are compared whose anchors mean the same on both sides; the rest stands apart with its reason", () => {
  const first = { ...instrument, edition: "2026" };
  const later = {
    ...tinyInstrument([
      {
        id: "a",
        core: true,
        questions: [
          { id: "q", sameAs2026: [0, 1, 2, 3, 4] },
          { id: "r", sameAs2026: [1, 3] },
        ],
      },
      { id: "b", questions: [{ id: "q", sameAs2026: [1, 3] }, "r", { id: "s", sameAs2026: [0], none: NONE }] },
    ]),
    edition: "2027",
  };
  const then = tinyAssessment({ "a.q": 0, "a.r": 1, "b.q": 1, "b.r": 1, "b.s": 0 });
  const now = tinyAssessment({ "a.q": 4, "a.r": 3, "b.q": 2, "b.r": 1, "b.s": "none" });
  const found = comparison(report(then, first), report(now, later));
  expect(found.notCompared.map(({ question, why }) => [question, why])).toEqual([
    ["b.q", "anchor-changed"],
    ["b.r", "changed-between-editions"],
  ]);
  expect(found.flagged.map(({ question }) => question).sort()).toEqual(["a.q", "a.r"]);
  expect(found.pitfalls.flatMap(({ changes }) => changes).find(({ question }) => question === "b.s")).toMatchObject({
    kind: "became-none",
    anchors: null,
  });
  expect([found.before.edition, found.after.edition]).toEqual(["2026", "2027"]);
  // The other way round, a file of the later edition beside one of the earlier: the same questions.
  expect(comparison(report(now, later), report(then, first)).notCompared).toEqual(found.notCompared);
});

test("equal assessments show nothing moved", () => {
  const found = compared(all(2), all(2));
  expect(found).toMatchObject({ moved: [], flagged: [], notCompared: [] });
  expect(found.pitfalls.map(({ reading }) => reading)).toEqual(["same", "same"]);
});

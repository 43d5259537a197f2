import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { figureFindings } from "~/domain/figure-findings";
import { patternFindings } from "~/domain/patterns";
import { report } from "~/domain/report";

const instrument = tinyInstrument(
  [
    { id: "a", questions: ["quick", "other"] },
    { id: "b", questions: ["quick"] },
  ],
  [
    {
      id: "third",
      gravity: 3,
      when: {
        all: [
          { question: "a.quick", atMost: 1 },
          { question: "b.quick", atMost: 1 },
        ],
      },
    },
    { id: "first", gravity: 1, when: { fact: "surveys", atMost: 0 } },
    {
      id: "second",
      gravity: 2,
      when: {
        all: [
          { question: "a.quick", atMost: 1 },
          { question: "a.other", atMost: 1 },
        ],
      },
    },
    {
      id: "fourth",
      gravity: 4,
      when: {
        any: [
          { question: "b.quick", atMost: 1 },
          { question: "a.other", atMost: 1 },
        ],
      },
      contradictions: [
        { id: "b-low", when: { question: "b.quick", atMost: 1 }, text: "B is low.", questions: ["b.quick"] },
        { id: "a-low", when: { question: "a.other", atMost: 1 }, text: "A is low.", questions: ["a.other"] },
      ],
    },
  ],
);
const find = (...given: Parameters<typeof tinyAssessment>) => {
  const assessment = tinyAssessment(...given);
  return patternFindings(assessment, instrument, figureFindings(assessment.figures));
};
const ids = (...given: Parameters<typeof tinyAssessment>) => find(...given).patterns.map(({ id }) => id);
const low = { "a.quick": 1, "a.other": 0, "b.quick": 1 } as const;

test("the gravest comes first, whatever the order in the content", () => {
  expect(ids(low, { profile: { surveys: false } })).toEqual(["first", "second", "third", "fourth"]);
});

test("a share that its sentences name is said as measured", () => {
  const named = tinyInstrument(
    [{ id: "a", questions: ["quick"] }],
    [
      {
        id: "much",
        when: { fact: "failure-share-low", atLeast: 0.2 },
        clause: "at least {failure-share-low} may be repairs",
        sentence: "At least {failure-share-low} may be repairs.",
      },
    ],
  );
  // 90 of 200: Wilson 95 % is 38.3 to 51.9 %
  const assessment = tinyAssessment({}, { figures: { failureDemand: { failures: 90, contacts: 200 } } });
  const [finding] = patternFindings(assessment, named, figureFindings(assessment.figures)).patterns;
  expect(finding).toMatchObject({
    clause: "at least 38 % may be repairs",
    sentence: "At least 38 % may be repairs.",
  });
  expect(report(assessment, named).headline.matters[0]?.clause).toBe("at least 38 % may be repairs");
});

test("nothing answered, nothing found", () => {
  expect(find({})).toEqual({ patterns: [], notTestable: [] });
});

test("a finding carries its words, what it rests on and the contradictions that fired", () => {
  const [fourth] = find({ "a.quick": 3, "a.other": 3, "b.quick": 1 }).patterns;
  expect(fourth).toEqual({
    id: "fourth",
    title: "Pattern fourth",
    gravity: 4,
    clause: "fourth may be so",
    sentence: "It may be so: fourth.",
    meaning: "It means more than its parts.",
    check: [],
    actions: [],
    about: [],
    restsOn: { questions: ["b.quick"], figures: [] },
    contradictions: [{ id: "b-low", text: "B is low.", questions: ["b.quick"] }],
  });
});

test("a pattern that is eased stands after the grave ones, and where it would without that when nobody knows", () => {
  const mended = tinyInstrument(
    [{ id: "a", questions: ["count", "ended", "other"] }],
    [
      {
        id: "mirage",
        gravity: 1,
        when: { fact: "looks-good", atLeast: 1 },
        eased: { question: "a.ended", atLeast: 4 },
      },
      { id: "grave", gravity: 6, when: { question: "a.other", atMost: 1 } },
      { id: "lesser", gravity: 7, when: { question: "a.other", atMost: 1 } },
    ],
  );
  const order = (ended: 3 | 4 | "dont-know") => {
    const assessment = tinyAssessment({ "a.other": 0, "a.ended": ended }, { figures: { presentedAs: "good" } });
    return patternFindings(assessment, mended, figureFindings(assessment.figures)).patterns.map(({ id }) => id);
  };
  expect(order(4)).toEqual(["grave", "mirage", "lesser"]);
  expect(order(3)).toEqual(["mirage", "grave", "lesser"]);
  expect(order("dont-know")).toEqual(["mirage", "grave", "lesser"]);
});

test("a quick check lists what its questions could not make fire, and nothing that rests on facts or on what it asks", () => {
  const { patterns, notTestable } = find({ "a.quick": 1, "a.other": 0, "b.quick": 4 }, { scope: "quick" });
  expect(patterns).toEqual([]);
  expect(notTestable).toEqual(["second"]);
});

test("picked questions are a scope like any other", () => {
  const picked = { scope: "picked", questions: ["a.quick", "a.other"] } as const;
  expect(find(low, picked).notTestable).toEqual(["third"]);
  expect(ids(low, picked)).toEqual(["second", "fourth"]);
});

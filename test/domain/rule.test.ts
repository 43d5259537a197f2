import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PatternRule } from "~/domain/instrument";
import { restsOn } from "~/domain/rests-on";
import { type AnswerValue, holdsForCertain, type RuleInputs, readRule } from "~/domain/rule";

const known: RuleInputs = {
  readings: new Map<string, AnswerValue>([
    ["a.zero", 0],
    ["a.one", 1],
    ["a.two", 2],
    ["a.three", 3],
    ["a.unknown", "unknown"],
    ["a.aside", "set-aside"],
    ["a.none", "none"],
  ]),
  facts: { "pay-on-score": 15, "failure-share": 0.2, surveys: 0 },
  profile: { size: "1-49", customers: "b2b", metrics: ["nps", "csat"] },
};
const holds = (rule: PatternRule) => readRule(rule, known).holds;

const LEAVES: readonly (readonly [rule: PatternRule, holds: boolean])[] = [
  [{ question: "a.zero", atMost: 1 }, true],
  [{ question: "a.one", atMost: 1 }, true],
  [{ question: "a.two", atMost: 1 }, false],
  [{ question: "a.unknown", atMost: 1 }, false],
  [{ question: "a.aside", atMost: 1 }, false],
  [{ question: "a.not-counted", atMost: 1 }, false],
  [{ question: "a.three", atLeast: 3 }, true],
  [{ question: "a.two", atLeast: 3 }, false],
  [{ question: "a.unknown", atLeast: 0 }, false],
  [{ question: "a.two", atLeast: 2, atMost: 2 }, true],
  [{ question: "a.three", atLeast: 2, atMost: 2 }, false],
  [{ question: "a.unknown", unknown: true }, true],
  [{ question: "a.zero", unknown: true }, false],
  [{ question: "a.aside", unknown: true }, false],
  [{ question: "a.not-counted", unknown: true }, false],
  [{ question: "a.none", none: true }, true],
  [{ question: "a.none", atMost: 4 }, false],
  [{ question: "a.none", unknown: true }, false],
  [{ question: "a.zero", none: true }, false],
  [{ profile: { size: "1-49" } }, true],
  [{ profile: { size: ["1-49", "50-249"], customers: "b2b" } }, true],
  [{ profile: { size: ["50-249"] } }, false],
  [{ profile: { metric: "csat" } }, true],
  [{ profile: { metric: ["ces", "other"] } }, false],
  [{ profile: { outsourced: "none" } }, false],
  [{ fact: "pay-on-score", above: 0 }, true],
  [{ fact: "pay-on-score", above: 15 }, false],
  [{ fact: "surveys", above: 0 }, false],
  [{ fact: "surveys", atMost: 0 }, true],
  [{ fact: "failure-share", atLeast: 0.2 }, true],
  [{ fact: "failure-share", atLeast: 0.2 + 1e-10 }, true],
  [{ fact: "failure-share", atLeast: 0.2001 }, false],
  [{ fact: "failure-share", atMost: 0.1999 }, false],
  [{ fact: "looks-good", atLeast: 0 }, false],
  [{ fact: "looks-good", atMost: 1 }, false],
  [{ fact: "looks-good", above: -1 }, false],
  [{ fact: "surveys", known: true }, true],
  [{ fact: "surveys", known: false }, false],
  [{ fact: "looks-good", known: true }, false],
  [{ fact: "looks-good", known: false }, true],
];

test.each(LEAVES)("%o: %s", (rule, outcome) => {
  expect(holds(rule)).toBe(outcome);
});

const YES: PatternRule = { question: "a.zero", atMost: 1 };
const NO: PatternRule = { question: "a.two", atMost: 1 };

test.each([
  [{ all: [YES, YES] }, true],
  [{ all: [YES, NO] }, false],
  [{ any: [NO, YES] }, true],
  [{ any: [NO, NO] }, false],
  [{ not: NO }, true],
  [{ not: YES }, false],
  [{ all: [YES, { any: [NO, { not: NO }] }] }, true],
] as readonly (readonly [PatternRule, boolean])[])("%o: %s", (rule, outcome) => {
  expect(holds(rule)).toBe(outcome);
});

describe("what a rule rests on", () => {
  const rests = (rule: PatternRule) => restsOn(readRule(rule, known), known);

  test("are the branches that were true, each once, and not those that were false", () => {
    const rule: PatternRule = {
      all: [YES, { any: [NO, { question: "a.one", atMost: 1 }, YES] }, { fact: "pay-on-score", above: 0 }],
    };
    expect(rests(rule)).toEqual({ questions: ["a.zero", "a.one"], figures: ["pay-on-score"] });
  });

  test("is, under a not, what made its rule false", () => {
    const rule: PatternRule = {
      not: {
        all: [
          { fact: "pay-on-score", above: 0 },
          { fact: "failure-share", atLeast: 0.3 },
        ],
      },
    };
    expect(rests(rule)).toEqual({ questions: [], figures: ["failure-share"] });
  });

  test("includes that something is not known", () => {
    const rule: PatternRule = {
      all: [
        { question: "a.unknown", unknown: true },
        { fact: "looks-good", known: false },
      ],
    };
    expect(rests(rule)).toEqual({ questions: ["a.unknown"], figures: ["looks-good"] });
  });

  test("is never a question that is not counted", () => {
    expect(rests({ not: { question: "a.not-counted", atMost: 1 } })).toEqual({ questions: [], figures: [] });
  });
});

const leaf = fc.constantFrom(...LEAVES.map(([rule]) => rule));
const { rule: anyRule } = fc.letrec<{ rule: PatternRule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.record({ not: tie("rule") }),
    fc.record({ all: fc.array(tie("rule"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("rule"), { minLength: 1, maxLength: 3 }) }),
  ),
}));

test("a not turns any rule round and rests on the same", () => {
  fc.assert(
    fc.property(anyRule, (rule) => {
      const plain = readRule(rule, known);
      expect(readRule({ not: rule }, known)).toEqual({ holds: !plain.holds, decidedBy: plain.decidedBy });
      expect(plain.decidedBy.length).toBeGreaterThan(0);
    }),
  );
});

describe("what holds for certain", () => {
  test.each<[string, PatternRule, boolean]>([
    ["a bound over an answer", { question: "a.three", atLeast: 3 }, true],
    ["nothing over a don't-know", { question: "a.unknown", atLeast: 0 }, false],
    ["nor the opposite of it", { not: { question: "a.unknown", atLeast: 3 } }, false],
    ["nor over a question that was not asked", { not: { question: "a.not-counted", atMost: 1 } }, false],
    ["unless the rule asks for the don't-know", { question: "a.unknown", unknown: true }, true],
    [
      "any holds where one part is certain",
      {
        any: [
          { question: "a.unknown", atLeast: 1 },
          { question: "a.zero", atMost: 1 },
        ],
      },
      true,
    ],
    [
      "all fails where one part is uncertain",
      {
        all: [
          { question: "a.unknown", atLeast: 1 },
          { question: "a.zero", atMost: 1 },
        ],
      },
      false,
    ],
    [
      "the opposite of what is certainly false",
      {
        not: {
          all: [
            { question: "a.unknown", atLeast: 1 },
            { question: "a.zero", atLeast: 1 },
          ],
        },
      },
      true,
    ],
    [
      "a fact that is not known is no answer, and its opposite holds",
      { not: { fact: "csat-share", atLeast: 0 } },
      true,
    ],
  ])("%s", (_name, rule, expected) => {
    expect(holdsForCertain(rule, known)).toBe(expected);
  });
});

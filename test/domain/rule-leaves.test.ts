import { expect, test } from "vitest";
import type { PatternRule } from "~/domain/instrument";
import { factsIn, questionsIn } from "~/domain/rule-leaves";

const rule: PatternRule = {
  all: [
    { question: "a.q", atMost: 1 },
    {
      any: [
        { question: "b.q", unknown: true },
        { fact: "surveys", atMost: 0 },
      ],
    },
    {
      not: {
        all: [
          { question: "a.q", atLeast: 3 },
          { fact: "looks-good", known: true },
        ],
      },
    },
    { fact: "surveys", known: true },
  ],
};

test("a rule names each question and fact once, however deep", () => {
  expect(questionsIn(rule)).toEqual(["a.q", "b.q"]);
  expect(factsIn(rule)).toEqual(["surveys", "looks-good"]);
});

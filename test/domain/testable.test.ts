import { expect, test } from "vitest";
import type { PatternRule } from "~/domain/instrument";
import { isTestable } from "~/domain/testable";

const asked = new Set(["a.asked", "b.asked"]);
const ASKED: PatternRule = { question: "a.asked", atMost: 1 };
const ALSO: PatternRule = { question: "b.asked", unknown: true };
const NOT_ASKED: PatternRule = { question: "a.other", atMost: 1 };
const FACT: PatternRule = { fact: "looks-good", atLeast: 1 };

const cases: readonly (readonly [said: string, rule: PatternRule, testable: boolean])[] = [
  ["an asked question", ASKED, true],
  ["a question not asked", NOT_ASKED, false],
  ["a fact", FACT, true],
  ["all asked", { all: [ASKED, ALSO, FACT] }, true],
  ["all but one asked", { all: [ASKED, NOT_ASKED] }, false],
  ["any asked", { any: [NOT_ASKED, ASKED] }, true],
  ["any, none asked", { any: [NOT_ASKED, { all: [ASKED, NOT_ASKED] }] }, false],
  ["any, with a fact to fire on", { any: [NOT_ASKED, FACT] }, true],
  ["one asked and any of two, one asked", { all: [ASKED, { any: [NOT_ASKED, ALSO] }] }, true],
  ["not, asked", { not: ASKED }, true],
  ["not, not all asked", { not: { any: [ASKED, NOT_ASKED] } }, false],
];

test.each(cases)("%s", (_said, rule, testable) => {
  expect(isTestable(rule, asked)).toBe(testable);
});

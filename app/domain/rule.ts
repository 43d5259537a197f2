import type { PatternRule } from "./instrument";
import type { Known } from "./known";
import { reaches } from "./level";
import type { FactLeaf, QuestionLeaf } from "./rule-leaves";

/** Whether a rule holds, and the leaves that decided it. */
export interface RuleReading {
  readonly holds: boolean;
  readonly decidedBy: readonly (QuestionLeaf | FactLeaf)[];
}

/**
 * Reads a rule over what is known. What holds is decided by every branch that agrees with the outcome:
 * all of an `all`, the true ones of an `any`, and under a `not` what made its rule false.
 */
export function readRule(rule: PatternRule, known: Known): RuleReading {
  if ("question" in rule) return { holds: questionHolds(rule, known), decidedBy: [rule] };
  if ("fact" in rule) return { holds: factHolds(rule, known), decidedBy: [rule] };
  if ("not" in rule) {
    const { holds, decidedBy } = readRule(rule.not, known);
    return { holds: !holds, decidedBy };
  }
  const parts = ("all" in rule ? rule.all : rule.any).map((part) => readRule(part, known));
  const holds = "all" in rule ? parts.every((part) => part.holds) : parts.some((part) => part.holds);
  return { holds, decidedBy: parts.filter((part) => part.holds === holds).flatMap((part) => part.decidedBy) };
}

function questionHolds({ question, atMost = 4, atLeast = 0, unknown }: QuestionLeaf, { readings }: Known): boolean {
  const reading = readings.get(question);
  if (unknown) return reading === "unknown";
  return typeof reading === "number" && reading <= atMost && reading >= atLeast;
}

function factHolds({ fact, known: isKnown, atMost, atLeast, above }: FactLeaf, { facts }: Known): boolean {
  const value = facts[fact];
  if (value === undefined) return isKnown === false;
  return (
    isKnown !== false &&
    (atMost === undefined || reaches(atMost, value)) &&
    (atLeast === undefined || reaches(value, atLeast)) &&
    (above === undefined || !reaches(above, value))
  );
}

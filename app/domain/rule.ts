import type { Profile } from "./assessment";
import type { Facts } from "./facts";
import type { AnchorLevel, PatternRule } from "./instrument";
import { reaches } from "./level";
import { matchesProfile } from "./profile-match";
import type { FactLeaf, ProfileLeaf, QuestionLeaf } from "./rule-leaves";

/** What an answer counts as: its level, "there is none here", not known, or set aside. */
export type AnswerValue = AnchorLevel | "none" | "unknown" | "set-aside";

/** All that a rule may read: how each counted question is answered, by id, the facts, and the profile. */
export interface RuleInputs {
  readonly readings: ReadonlyMap<string, AnswerValue>;
  readonly facts: Facts;
  readonly profile: Profile;
}

/** Whether a rule holds, and the leaves that decided it. */
export interface RuleReading {
  readonly holds: boolean;
  readonly decidedBy: readonly (QuestionLeaf | FactLeaf | ProfileLeaf)[];
}

/**
 * Reads a rule over what is known. What holds is decided by every branch that agrees with the outcome:
 * all of an `all`, the true ones of an `any`, and under a `not` what made its rule false.
 */
export function readRule(rule: PatternRule, inputs: RuleInputs): RuleReading {
  if ("question" in rule) return { holds: questionHolds(rule, inputs), decidedBy: [rule] };
  if ("fact" in rule) return { holds: factHolds(rule, inputs), decidedBy: [rule] };
  if ("profile" in rule) return { holds: matchesProfile(rule.profile, inputs.profile), decidedBy: [rule] };
  if ("not" in rule) {
    const { holds, decidedBy } = readRule(rule.not, inputs);
    return { holds: !holds, decidedBy };
  }
  const parts = ("all" in rule ? rule.all : rule.any).map((part) => readRule(part, inputs));
  const holds = "all" in rule ? parts.every((part) => part.holds) : parts.some((part) => part.holds);
  return { holds, decidedBy: parts.filter((part) => part.holds === holds).flatMap((part) => part.decidedBy) };
}

/**
 * Whether a condition holds for certain: a bound over a don't-know is neither true nor false, and neither is its opposite,
 * so that what an action presupposes is never read out of an answer nobody gave (INSTRUMENT §5.2).
 */
export const holdsForCertain = (rule: PatternRule, inputs: RuleInputs): boolean => certainty(rule, inputs) === true;

function certainty(rule: PatternRule, inputs: RuleInputs): boolean | null {
  if ("not" in rule) {
    const inner = certainty(rule.not, inputs);
    return inner === null ? null : !inner;
  }
  if ("all" in rule || "any" in rule) {
    const decisive = "any" in rule;
    const parts = ("all" in rule ? rule.all : rule.any).map((part) => certainty(part, inputs));
    if (parts.includes(decisive)) return decisive;
    return parts.includes(null) ? null : !decisive;
  }
  if ("question" in rule && !rule.unknown) {
    const reading = inputs.readings.get(rule.question);
    if (reading === undefined || reading === "unknown") return null;
  }
  return readRule(rule, inputs).holds;
}

function questionHolds(
  { question, atMost = 4, atLeast = 0, unknown, none }: QuestionLeaf,
  { readings }: RuleInputs,
): boolean {
  const reading = readings.get(question);
  if (unknown) return reading === "unknown";
  if (none) return reading === "none";
  return typeof reading === "number" && reading <= atMost && reading >= atLeast;
}

function factHolds({ fact, known: isKnown, atMost, atLeast, above }: FactLeaf, { facts }: RuleInputs): boolean {
  const value = facts[fact];
  if (value === undefined) return isKnown === false;
  return (
    isKnown !== false &&
    (atMost === undefined || reaches(atMost, value)) &&
    (atLeast === undefined || reaches(value, atLeast)) &&
    (above === undefined || !reaches(above, value))
  );
}

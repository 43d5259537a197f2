import type { PatternRule } from "./instrument";
import { questionsIn } from "./rule-leaves";

/**
 * Whether a rule could fire if only these questions are asked: every part of an `all`, at least one of an `any`, all questions under a `not`.
 * A fact is always open: the profile and the figures page are there in every scope.
 */
export function isTestable(rule: PatternRule, asked: ReadonlySet<string>): boolean {
  if ("question" in rule) return asked.has(rule.question);
  if ("fact" in rule || "profile" in rule) return true;
  if ("not" in rule) return questionsIn(rule.not).every((question) => asked.has(question));
  if ("all" in rule) return rule.all.every((part) => isTestable(part, asked));
  return rule.any.some((part) => isTestable(part, asked));
}

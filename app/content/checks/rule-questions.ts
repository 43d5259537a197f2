import type { PatternRule } from "~/domain/instrument";

/** The questions a pattern's rule reads, in the order it names them. */
export function ruleQuestions(rule: PatternRule): readonly string[] {
  if ("all" in rule) return rule.all.flatMap(ruleQuestions);
  if ("any" in rule) return rule.any.flatMap(ruleQuestions);
  if ("not" in rule) return ruleQuestions(rule.not);
  return "question" in rule ? [rule.question] : [];
}

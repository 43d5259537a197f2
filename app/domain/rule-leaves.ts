import type { FactName, PatternRule } from "./instrument";

/** The part of a rule that reads one answer. */
export type QuestionLeaf = Extract<PatternRule, { readonly question: string }>;

/** The part of a rule that reads one fact. */
export type FactLeaf = Extract<PatternRule, { readonly fact: FactName }>;

/** The part of a rule that reads the profile. */
export type ProfileLeaf = Extract<PatternRule, { readonly profile: unknown }>;

/** Ids of the questions a rule names, each once. */
export const questionsIn = (rule: PatternRule): readonly string[] => [
  ...new Set(leavesOf(rule).flatMap((leaf) => ("question" in leaf ? leaf.question : []))),
];

/** The facts a rule names, each once. */
export const factsIn = (rule: PatternRule): readonly FactName[] => [
  ...new Set(leavesOf(rule).flatMap((leaf) => ("fact" in leaf ? leaf.fact : []))),
];

function leavesOf(rule: PatternRule): readonly (QuestionLeaf | FactLeaf | ProfileLeaf)[] {
  if ("question" in rule || "fact" in rule || "profile" in rule) return [rule];
  if ("not" in rule) return leavesOf(rule.not);
  return ("all" in rule ? rule.all : rule.any).flatMap(leavesOf);
}

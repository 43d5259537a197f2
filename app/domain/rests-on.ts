import type { PatternFinding } from "./report-types";
import type { RuleInputs, RuleReading } from "./rule";

/** The counted answers and the facts that decided a rule, each once, in the order the rule names them. */
export function restsOn({ decidedBy }: RuleReading, { readings }: RuleInputs): PatternFinding["restsOn"] {
  const questions = decidedBy.flatMap((leaf) =>
    "question" in leaf && readings.has(leaf.question) ? leaf.question : [],
  );
  const figures = decidedBy.flatMap((leaf) => ("fact" in leaf ? leaf.fact : []));
  return { questions: [...new Set(questions)], figures: [...new Set(figures)] };
}

import type { Assessment } from "./assessment";
import { figureFindings } from "./figure-findings";
import type { Contradiction, Instrument } from "./instrument";
import { readRule } from "./rule";
import { ruleInputs } from "./rule-inputs";

/** The answers and figures that do not fit together, for a second look before scoring; in the order the content names them. */
export function contradictions(assessment: Assessment, instrument: Instrument): readonly Contradiction[] {
  const known = ruleInputs(assessment, instrument, figureFindings(assessment.figures));
  return instrument.patterns.flatMap((pattern) =>
    pattern.contradictions.filter(({ when }) => readRule(when, known).holds),
  );
}

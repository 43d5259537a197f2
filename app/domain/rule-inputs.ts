import type { Assessment } from "./assessment";
import { factsOf } from "./facts";
import type { Instrument } from "./instrument";
import type { FigureFindings } from "./report-types";
import type { RuleInputs } from "./rule";
import { answerValues, type Sheet, sheetOf } from "./sheet";

/** What an assessment lets rules read; a question that is not counted has no reading. */
export const ruleInputs = (assessment: Assessment, instrument: Instrument, figures: FigureFindings): RuleInputs =>
  inputsFrom(sheetOf(assessment, instrument), assessment, figures);

/** The same over a sheet that is laid out already. */
export const inputsFrom = (sheet: Sheet, assessment: Assessment, figures: FigureFindings): RuleInputs => ({
  readings: answerValues(sheet),
  facts: factsOf(assessment, figures),
  profile: assessment.profile,
});

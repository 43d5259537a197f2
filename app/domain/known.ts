import type { Assessment } from "./assessment";
import { type Facts, factsOf } from "./facts";
import type { Instrument } from "./instrument";
import type { FigureFindings } from "./report-types";
import { type Reading, sheetOf } from "./sheet";

/** All that a rule may read: how each counted question is read, by id, and the facts. */
export interface Known {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly facts: Facts;
}

/** What an assessment lets rules read; a question that is not counted has no reading. */
export const knownOf = (assessment: Assessment, instrument: Instrument, figures: FigureFindings): Known => ({
  readings: new Map(
    sheetOf(assessment, instrument).flatMap(({ lines }) =>
      lines.map(({ question, reading }) => [question.id, reading] as const),
    ),
  ),
  facts: factsOf(assessment, figures),
});

import type { Lift } from "./lifts-of";
import { rescored } from "./rescored";
import type { ScoredSheet } from "./scored-sheet";
import type { Reading } from "./sheet";

/** Practice at one moment: the sheet scored, and how each counted question reads in it. */
export interface Practice {
  readonly scored: ScoredSheet;
  readonly readings: ReadonlyMap<string, Reading>;
}

/** Practice as a scored sheet has it. */
export const practiceOf = (scored: ScoredSheet): Practice => ({
  scored,
  readings: new Map(
    scored.pitfalls.flatMap(({ lines }) => lines.map(({ question, reading }) => [question.id, reading] as const)),
  ),
});

/** Practice with some questions lifted, by the same scorer. */
export function practiceAfter(practice: Practice, lifts: readonly Lift[]): Practice {
  const changes = new Map<string, Reading>();
  const readings = new Map(practice.readings);
  for (const { question, to } of lifts) {
    changes.set(question, to);
    readings.set(question, to);
  }
  return { scored: rescored(practice.scored, changes), readings };
}

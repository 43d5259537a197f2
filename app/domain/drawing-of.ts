import type { Assessment } from "./assessment";
import { capacityPoints } from "./capacity-points";
import type { Drawing } from "./draft";
import type { Instrument } from "./instrument";
import type { ScoredSheet } from "./scored-sheet";

/** The ground a plan is drawn on. */
export const drawingOf = (scored: ScoredSheet, assessment: Assessment, instrument: Instrument): Drawing => ({
  now: scored,
  capacity: capacityPoints[assessment.capacity],
  actions: new Map(instrument.actions.map((action) => [action.id, action])),
  leftOut: new Set(Object.keys(assessment.rejected ?? {})),
});

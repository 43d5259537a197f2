import type { Assessment } from "./assessment";
import { blindSpotsOn } from "./blind-spots";
import { drawingOf } from "./drawing-of";
import type { Instrument } from "./instrument";
import { placedAsChosen } from "./placed-as-chosen";
import { type PlacementFault, placementFaults } from "./placement-faults";
import type { Placements } from "./placements";
import { planWindows } from "./plan-windows";
import { rejectedActions } from "./rejected-actions";
import type { Plan } from "./report-types";
import type { ScoredSheet } from "./scored-sheet";
import type { Sheet } from "./sheet";
import { trustedPitfalls } from "./trusted-pitfalls";
import { unplacedHarm } from "./unplaced-harm";

/** A plan as a reader placed it, with what is wrong with it; for the rest it reads as any plan. */
export interface ChosenPlan extends Plan {
  readonly faults: readonly PlacementFault[];
}

/**
 * What would follow if actions stood exactly where a reader places them, by the same scorer; null where nothing applies.
 * An action that lifts nothing there stays, with a gain of 0; unknown and rejected actions are passed over.
 */
export function planWith(
  placements: Placements,
  sheet: Sheet,
  scored: ScoredSheet,
  assessment: Assessment,
  instrument: Instrument,
): ChosenPlan | null {
  if (scored.score === null) return null;
  const drawing = drawingOf(scored, assessment, instrument);
  const drawn = placedAsChosen(drawing, placements);
  return {
    capacity: assessment.capacity,
    findOut: blindSpotsOn(sheet),
    ...planWindows(drawing.now, drawn.placed),
    keep: trustedPitfalls(scored),
    unplaced: unplacedHarm(drawing, drawn.placed),
    rejected: rejectedActions(drawn, assessment),
    faults: placementFaults(drawing, drawn.placed),
  };
}

import type { Assessment } from "./assessment";
import { blindSpotsOn } from "./blind-spots";
import { drawingOf } from "./drawing-of";
import type { Instrument } from "./instrument";
import { letCustomersFeelIt } from "./let-customers-feel-it";
import { placeByPriority } from "./place-by-priority";
import { planWindows } from "./plan-windows";
import { putTheRestLater } from "./put-the-rest-later";
import { rejectedActions } from "./rejected-actions";
import type { Plan } from "./report-types";
import type { ScoredSheet } from "./scored-sheet";
import type { Sheet } from "./sheet";
import { stopHarmFirst } from "./stop-harm-first";
import { trustedPitfalls } from "./trusted-pitfalls";
import { unplacedHarm } from "./unplaced-harm";
import { emptyDraft } from "./with-placed";

/** The plan of ninety days that follows from a scored sheet; null where nothing applies. */
export function planOf(sheet: Sheet, scored: ScoredSheet, assessment: Assessment, instrument: Instrument): Plan | null {
  if (scored.score === null) return null;
  const drawing = drawingOf(scored, assessment, instrument);
  const urgent = stopHarmFirst(emptyDraft(drawing));
  const felt = letCustomersFeelIt(urgent);
  const full = placeByPriority(felt);
  const drawn = putTheRestLater(full);
  return {
    capacity: assessment.capacity,
    findOut: blindSpotsOn(sheet),
    ...planWindows(drawing.now, drawn.placed),
    keep: trustedPitfalls(scored),
    unplaced: unplacedHarm(drawing, drawn.placed),
    rejected: rejectedActions(drawn, assessment),
  };
}

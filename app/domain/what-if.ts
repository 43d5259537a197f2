import type { Assessment, Capacity } from "./assessment";
import { type ChosenPlan, planWith } from "./chosen-plan";
import type { Instrument } from "./instrument";
import type { Placements } from "./placements";
import { planOf } from "./plan";
import type { Plan } from "./report-types";
import { scoredSheet } from "./scored-sheet";
import { sheetOf } from "./sheet";

/** What the scorer reads of an assessment and its instrument: all a browser needs to work a plan out again. */
export interface WhatIfGround {
  readonly assessment: Assessment;
  readonly instrument: Instrument;
}

/** What a reader tries: how much a window may hold and where each action stands; an action without a place is switched off. */
export interface WhatIf {
  readonly capacity: Capacity;
  readonly placements: Placements;
}

/** What would follow from a try, by the scorer of every report; null where nothing applies. */
export function triedPlan(
  { assessment, instrument }: WhatIfGround,
  { capacity, placements }: WhatIf,
): ChosenPlan | null {
  const { sheet, scored } = scoredGround({ assessment, instrument });
  return planWith(placements, sheet, scored, { ...assessment, capacity }, instrument);
}

/** The plan as it would be drawn at another capacity, before anybody moves an action. */
export function redrawnPlan({ assessment, instrument }: WhatIfGround, capacity: Capacity): Plan | null {
  const { sheet, scored } = scoredGround({ assessment, instrument });
  return planOf(sheet, scored, { ...assessment, capacity }, instrument);
}

function scoredGround({ assessment, instrument }: WhatIfGround) {
  const { surveys } = assessment.profile;
  const sheet = sheetOf(assessment, instrument);
  return { sheet, scored: scoredSheet(sheet, surveys) };
}

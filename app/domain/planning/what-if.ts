import type { Assessment, Capacity } from "../assessment";
import { bareInstrument } from "../bare-instrument";
import { capGround } from "../caps";
import type { Instrument } from "../instrument";
import { contradictedNones } from "../none";
import type { Plan, Report } from "../report-types";
import { scoredSheet } from "../scored-sheet";
import { sheetOf } from "../sheet";
import { type CustomPlan, customPlan } from "./custom-plan";
import type { PlanAction } from "./fitted-actions";
import { type Placements, placementsOf } from "./place";
import { type PlanGround, planOf } from "./plan";

/** What the scorer reads of a report: all a browser needs to work a plan out again. */
export interface WhatIfGround extends PlanGround {
  readonly assessment: Assessment;
  readonly instrument: Instrument;
}

/** What a reader tries: how much a window may hold and where each action stands; an action without a place is switched off. */
export interface WhatIf {
  readonly capacity: Capacity;
  readonly placements: Placements;
}

/** The ground of a report without a word the scorer does not read: no note, no anchor, no step, no source. Names stay, for what holds a level. */
export function whatIfGround({
  assessment,
  instrument,
  planGround,
}: Pick<Report, "assessment" | "instrument" | "planGround">): WhatIfGround {
  const { contactCentre, customers, outsourced, surveys } = assessment.profile;
  const profile = Object.fromEntries(
    Object.entries({ contactCentre, customers, outsourced, surveys }).filter(([, value]) => value !== undefined),
  );
  const contradicted = contradictedNones(assessment, instrument);
  const answers = Object.fromEntries(
    Object.entries(assessment.answers)
      .filter(([id]) => !contradicted.has(id))
      .map(([id, { answer }]) => [id, { answer }]),
  );
  return {
    assessment: { ...assessment, profile, answers, figures: {}, votes: {} },
    instrument: bareInstrument(instrument),
    actions: planGround.actions.filter(({ offered }) => offered).map(planAction),
    targets: planGround.targets,
    curing: planGround.curing,
    spokenOf: planGround.spokenOf,
  };
}

const planAction = (action: PlanAction): PlanAction => {
  const { id, title, kind, effort, takes, after, feltBy, lifts, requires, touchesPay, follower, offered } = action;
  return { id, title, kind, effort, takes, after, feltBy, lifts, requires, touchesPay, follower, offered };
};

/** What would follow from a try, by the scorer of every report; null where nothing applies. */
export function triedPlan(ground: WhatIfGround, { capacity, placements }: WhatIf): CustomPlan | null {
  const { sheet, scored } = scoredGround(ground);
  return customPlan(placements, sheet, scored, { ...ground.assessment, capacity }, ground);
}

/** The plan as it would be drawn at another capacity, before anybody moves an action. */
export function redrawnPlan(ground: WhatIfGround, capacity: Capacity): Plan | null {
  const { sheet, scored } = scoredGround(ground);
  return planOf(sheet, scored, { ...ground.assessment, capacity }, ground);
}

/** A try at another capacity: drawn anew, with what the reader moved or switched off by hand where they put it. */
export function atCapacity(ground: WhatIfGround, { capacity: before, placements }: WhatIf, capacity: Capacity): WhatIf {
  const [drawn, redrawn] = [redrawnPlan(ground, before), redrawnPlan(ground, capacity)];
  if (drawn === null || redrawn === null) return { capacity, placements };
  const [was, now] = [placementsOf(drawn), placementsOf(redrawn)];
  const isMoved = (id: string) => placements[id] !== was[id];
  const untouched = Object.entries(now).filter(([id]) => !isMoved(id));
  const moved = Object.entries(placements).filter(([id]) => isMoved(id));
  return { capacity, placements: Object.fromEntries([...untouched, ...moved]) };
}

function scoredGround({ assessment, instrument }: WhatIfGround) {
  const sheet = sheetOf(assessment, instrument);
  return { sheet, scored: scoredSheet(sheet, capGround(assessment, instrument)) };
}

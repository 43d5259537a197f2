import { bareInstrument } from "./bare-instrument";
import type { Report } from "./report-types";
import type { WhatIfGround } from "./what-if";

/** The ground of a report without a word the scorer does not read: no note, no anchor, no step, no source. Names stay, for what holds a level. */
export function whatIfGround({ assessment, instrument }: Pick<Report, "assessment" | "instrument">): WhatIfGround {
  const { contactCentre, customers, outsourced, surveys } = assessment.profile;
  const profile = Object.fromEntries(
    Object.entries({ contactCentre, customers, outsourced, surveys }).filter(([, value]) => value !== undefined),
  );
  const answers = Object.fromEntries(Object.entries(assessment.answers).map(([id, { answer }]) => [id, { answer }]));
  return {
    assessment: { ...assessment, profile, answers, figures: {}, votes: {} },
    instrument: bareInstrument(instrument),
  };
}

import type { Action, Instrument, Pitfall, Question } from "./instrument";
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

const bareInstrument = (instrument: Instrument): Instrument => ({
  ...instrument,
  domains: [],
  pitfalls: instrument.pitfalls.map(barePitfall),
  patterns: [],
  levels: instrument.levels.map(({ level, name }) => ({ level, name, looksLike: "", feelsLike: "", nextStep: "" })),
  sources: [],
  claims: [],
  sectors: [],
  respondentRoles: [],
  questions: instrument.questions.map(bareQuestion),
  actions: instrument.actions.map(bareAction),
});

const barePitfall = ({ id, domain, core, title }: Pitfall): Pitfall => ({
  id,
  domain,
  core,
  title,
  question: "",
  summary: "",
  whatItDoesToCustomers: "",
  whatItDoesToStaff: "",
  inBrief: "",
  holdsBack: "",
  keep: "",
  questions: [],
  actions: [],
});

const bareQuestion = ({ id, pitfall, name, quick, critical, weight, ruledOutBy }: Question): Question => ({
  id,
  pitfall,
  name,
  quick,
  critical,
  weight,
  ruledOutBy,
  text: "",
  hint: null,
  anchors: ["", "", "", "", ""],
  bestKnownBy: [],
  variants: [],
  why: "",
  sources: [],
  discuss: "",
  findOut: "",
});

const bareAction = (action: Action): Action => ({
  ...action,
  why: "",
  steps: [],
  cost: "",
  leadingSign: "",
  failedIf: "",
  watchOut: "",
  sources: [],
});

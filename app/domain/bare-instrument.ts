import type { Clauses, Instrument, Pitfall, Question } from "./instrument";

/** An instrument without a word the scorer does not read: no anchor, no step, no source. Names stay, for what holds a level. */
export const bareInstrument = (instrument: Instrument): Instrument => ({
  ...instrument,
  domains: [],
  pitfalls: instrument.pitfalls.map(barePitfall),
  patterns: [],
  levels: instrument.levels.map(({ level, name, whereAbsent }) => ({
    level,
    name,
    whereAbsent,
    looksLike: "",
    feelsLike: "",
    nextStep: "",
    withoutNumber: null,
  })),
  sources: [],
  claims: [],
  sectors: [],
  respondentRoles: [],
  questions: instrument.questions.map(bareQuestion),
  actions: [],
  reliance: [],
});

const barePitfall = ({ id, domain, core, title, absent }: Pitfall): Pitfall => ({
  id,
  domain,
  core,
  title,
  question: "",
  summary: "",
  whatItDoesToCustomers: "",
  whatItDoesToStaff: "",
  holdsBack: "",
  keep: "",
  absent,
  variants: [],
  questions: [],
  actions: [],
});

/** A question by its name, and with what it counts for. */
export const bareQuestion = ({ id, pitfall, name, quick, critical, weight, ruledOutBy, none }: Question): Question => ({
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
  none: none && { ...none, text: "", when: null, begins: [] },
  choose: null,
  sameAs2026: [],
  clauses: NO_CLAUSES,
  why: "",
  sources: [],
  discuss: "",
  findOut: "",
});

const NO_CLAUSES: Clauses = { found: "", partly: "", unknown: "", keep: "" };

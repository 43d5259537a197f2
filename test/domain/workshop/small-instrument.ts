import type { Instrument, Pitfall, Question } from "~/domain/instrument";

const question = (id: string, given: Partial<Question> = {}): Question => ({
  id,
  pitfall: id.split(".")[0] ?? "",
  name: `Name of ${id}`,
  text: `Text of ${id}`,
  hint: null,
  anchors: ["none", "some", "half", "most", "all"],
  quick: true,
  critical: false,
  weight: 1,
  bestKnownBy: [],
  ruledOutBy: null,
  variants: [],
  none: null,
  sameAs2026: [],
  choose: null,
  clauses: { found: "", partly: "", unknown: "", keep: "" },
  why: "",
  sources: [],
  discuss: `Discuss ${id}`,
  findOut: "",
  ...given,
});

const questions = [
  question("core.first", { critical: true }),
  question("core.second", { quick: false }),
  question("side.first"),
  question("side.heavy", { weight: 3 }),
  question("asked.surveys", { ruledOutBy: { surveys: false } }),
];

const pitfall = (id: string, domain: string, core: boolean) => ({ id, domain, core }) as Pitfall;

/** Three pitfalls and five questions: enough for every rule of a workshop. Core weighs 2, `side.heavy` 3. */
export const smallInstrument = {
  id: "small",
  edition: "1",
  questions,
  pitfalls: [pitfall("core", "one", true), pitfall("side", "two", false), pitfall("asked", "two", false)],
  respondentRoles: [
    { id: "executive", name: "Executive" },
    { id: "frontline", name: "Frontline" },
    { id: "manager", name: "Manager" },
    { id: "consultant", name: "Consultant" },
  ],
} as unknown as Instrument;

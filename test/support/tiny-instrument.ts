import type { Answer, Assessment } from "~/domain/assessment";
import type { CapGround } from "~/domain/caps";
import type { Action, CapTable, Instrument, Pattern, Pitfall, Question } from "~/domain/instrument";

/** The table of caps of edition 2026: one harm caps the whole at 3, as many do. */
export const capsOf2026: CapTable = {
  critical: { pitfall: 2, overall: [{ count: 1, withAZero: false, cap: 3 }], unaskedAtZero: false },
  unknown: 3,
  core: 1,
  weakest: [
    { level: 1, cap: 3 },
    { level: 2, cap: 4 },
  ],
  noListening: 2,
};

/** The ground of caps where nothing is said of the profile but whether customers rate the organisation. */
export const groundOf = (surveys?: boolean): CapGround => ({
  surveys,
  caps: capsOf2026,
  unaskedCritical: 0,
  unaskedHarms: 0,
});

const LEVEL_NAMES = ["Distorted", "Reported", "Understood", "Acted on", "Trusted"] as const;

/** A question, named within its pitfall ("q") with what matters to the test. */
type TinyQuestion = Partial<Omit<Question, "id" | "pitfall">> & { readonly id: string };
type TinyAction = Partial<Omit<Action, "pitfall" | "requires">> &
  Pick<Action, "id"> & { readonly requires?: readonly (string | Action["requires"][number])[] };
type TinyPattern = Partial<Pattern> & Pick<Pattern, "id" | "when">;

/** A pitfall with what matters to the test; a question given as a word is plain, and the first asked is the quick one. */
export interface TinyPitfall {
  readonly id: string;
  readonly domain?: string;
  readonly core?: boolean;
  readonly questions: readonly (string | TinyQuestion)[];
  readonly actions?: readonly TinyAction[];
}

/** A whole instrument from a few pitfalls and patterns; the id of question "q" in pitfall "a" is "a.q". */
export function tinyInstrument(pitfalls: readonly TinyPitfall[], patterns: readonly TinyPattern[] = []): Instrument {
  const built = pitfalls.map(pitfallOf);
  const domains = new Set(built.map(({ domain }) => domain));
  return {
    id: "tiny",
    edition: "1",
    title: "A tiny instrument",
    domains: [...domains].map((id) => ({ id, title: id, about: id })),
    pitfalls: built,
    patterns: patterns.map(patternOf),
    levels: LEVEL_NAMES.map((name, index) => ({
      level: (index + 1) as 1 | 2 | 3 | 4 | 5,
      name,
      whereAbsent: null,
      looksLike: `Looks like ${name}.`,
      feelsLike: `Feels like ${name}.`,
      nextStep: `Next after ${name}.`,
      withoutNumber: null,
    })),
    caps: capsOf2026,
    reliance: [],
    sources: [],
    claims: [],
    sectors: [],
    respondentRoles: [],
    ownerRoles: [],
    questions: built.flatMap(({ questions }) => questions),
    actions: built.flatMap(({ actions }) => actions),
  };
}

/** A full assessment of the tiny instrument; an answer may be given as its level or word alone. */
export function tinyAssessment(
  answers: Readonly<Record<string, Answer | Answer["answer"]>>,
  parts: Partial<Omit<Assessment, "answers">> = {},
): Assessment {
  return {
    instrument: { id: "tiny", edition: "1" },
    taken: "2026-11-21",
    scope: "full",
    profile: {},
    figures: {},
    capacity: "normal",
    votes: {},
    ...parts,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, typeof answer === "object" ? answer : { answer }]),
    ),
  };
}

function pitfallOf({ id, domain = "incentives", core = false, questions, actions = [] }: TinyPitfall): Pitfall {
  return {
    id,
    domain,
    core,
    title: `Pitfall ${id}`,
    question: `What of ${id}?`,
    summary: `Summary of ${id}.`,
    whatItDoesToCustomers: "They leave without a word.",
    whatItDoesToStaff: "They watch the number.",
    holdsBack: `Pitfall ${id} may spoil the number.`,
    keep: `Protect what ${id} has.`,
    absent: false,
    variants: [],
    questions: questions.map((question, index) =>
      questionOf(id, index === 0, typeof question === "string" ? { id: question } : question),
    ),
    actions: actions.map((action) => actionOf(id, action)),
  };
}

const questionOf = (pitfall: string, quick: boolean, { id, ...parts }: TinyQuestion): Question => ({
  id: `${pitfall}.${id}`,
  pitfall,
  name: `The ${id} of ${pitfall}`,
  quick,
  critical: false,
  weight: 1,
  bestKnownBy: [],
  ruledOutBy: null,
  variants: [],
  none: null,
  sameAs2026: [],
  choose: null,
  clauses: {
    found: `${id} of ${pitfall} is found`,
    partly: `${id} of ${pitfall} is partly there`,
    unknown: `nobody could say of ${id}`,
    keep: `${id} of ${pitfall} is there`,
  },
  text: `What of ${id}?`,
  hint: null,
  anchors: ["None.", "A little.", "Some.", "Most.", "All, and checked."],
  why: "Because.",
  sources: [],
  discuss: `Discuss ${id}.`,
  findOut: `Find out ${id}.`,
  ...parts,
});

const actionOf = (pitfall: string, { requires = [], ...parts }: TinyAction): Action => ({
  pitfall,
  kind: "stop",
  title: `Do ${parts.id}`,
  why: `It helps with ${pitfall}.`,
  steps: ["Begin.", "Go on.", "Finish."],
  owner: "cx-lead",
  effort: 1,
  cost: "Two people for an afternoon; no money.",
  days: null,
  takes: 14,
  after: 0,
  feltBy: "staff",
  lifts: {},
  requires: requires.map((each) => (typeof each === "string" ? { action: each, when: null, from: "done" } : each)),
  when: null,
  touchesPay: false,
  follower: null,
  variants: [],
  leadingSign: "A sign is seen.",
  failedIf: "No sign is seen.",
  watchOut: "Watch out.",
  sources: [],
  ...parts,
});

const patternOf = (parts: TinyPattern, index: number): Pattern => ({
  title: `Pattern ${parts.id}`,
  gravity: index + 1,
  clause: `${parts.id} may be so`,
  sentence: `It may be so: ${parts.id}.`,
  meaning: "It means more than its parts.",
  check: [],
  actions: [],
  sources: [],
  about: [],
  contradictions: [],
  eased: null,
  variants: [],
  ...parts,
});

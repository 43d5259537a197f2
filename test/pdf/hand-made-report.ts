import { capsOf2026 } from "#test/support/tiny-instrument";
import type { Answer, Assessment } from "~/domain/assessment";
import type { Action, Instrument, Pitfall, Question } from "~/domain/instrument";
import type { PitfallFinding, PlannedAction, QuestionFinding, Report, Standing } from "~/domain/report-types";

/** What a test wants to be different from the plain report. */
export interface Wishes {
  readonly organisation?: string | null;
  readonly sentence?: string;
  /** Said with every answer. */
  readonly note?: string;
  /** Stands in every text of every action. */
  readonly filler?: string;
}

const LEVEL_NAMES = ["Distorted", "Reported", "Understood", "Acted on", "Trusted"] as const;
const SCORES = [5, 15, 25, 30, 35, 45, 50, 55, 58, 62, 70, 75, 90];

/** A complete report made by hand: thirteen pitfalls from 5 to 90, two rules that bind, two patterns, nine planned actions. */
export function handMadeReport({ organisation = "Harbour Mutual", sentence, note, filler = "" }: Wishes = {}): Report {
  const pitfalls = SCORES.map((_, index) => pitfall(index, filler));
  const instrument = instrumentOf(pitfalls);
  const profile = pitfalls.map((each, index) => finding(each, SCORES[index] ?? 0, note));
  const questionsById = Object.fromEntries(
    profile.flatMap(({ answers }) => answers.map((answer) => [answer.question.id, answer])),
  );
  const planned = instrument.actions.map(plannedAction);
  const window = (from: number, first: number, score: number) => ({
    from,
    to: from + 29,
    effort: 3,
    actions: planned.slice(first, first + 3),
    projected: { score, low: score - 2, high: score + 6, level: 3 as const, heldBy: [] },
  });
  return {
    instrument,
    assessment: assessment(organisation),
    organisation,
    taken: "2026-11-21",
    scope: "full",
    profileFacts: { variablePay: "yes" },
    figuresGiven: { variablePayOnScore: 15, presentedAs: "good" },
    respondentRole: "executive",
    workshop: null,
    counts: { asked: 26, answered: 24, dontKnow: 2, unanswered: 0, notApplicable: 1, ruledOut: 0 },
    overall: {
      score: 43,
      low: 40,
      high: 51,
      coverage: 0.92,
      level: 2,
      levelName: "Reported",
      uncappedLevel: 3,
      levelLow: 2,
      levelHigh: 3,
      heldBy: [
        { kind: "core", id: "pitfall-0", cap: 2 },
        { kind: "critical", id: "pitfall-1.first", cap: 3 },
      ],
    },
    domains: {},
    pitfalls: Object.fromEntries(profile.map((each) => [each.pitfall.id, each.standing])),
    evidenced: null,
    profile,
    figures: {
      nps: { score: 30, margin: 7.6, responses: 400 },
      previousNps: { score: 27, margin: 7.5, responses: 390 },
      npsChange: { change: 3, margin: 10.7, isNoise: true },
      smallestVisibleChange: 10.7,
      ces: null,
      csat: null,
      failureShare: { value: 0.45, low: 0.383, high: 0.519, contacts: 200 },
      failureShareSaid: null,
      handlingCost: { value: 85_050, low: 72_387, high: 98_091, currency: "GBP" },
      failuresPer100Customers: null,
      responseRate: 0.08,
      looksGood: true,
      quadrant: "mirage",
    },
    reliance: [],
    planGround: {
      actions: instrument.actions.map((each) => ({ ...each, offered: true })),
      targets: [],
      curing: [],
      spokenOf: [],
    },
    patterns: [
      {
        id: "cx-mirage",
        title: "The CX mirage",
        gravity: 1,
        clause: "a good score may hide failures",
        sentence: "A good score may hide failures.",
        meaning: "The better the repair, the better the fault is hidden.",
        check: ["Who tagged the contacts?"],
        actions: ["action-0"],
        about: [],
        restsOn: { questions: ["pitfall-0.first"], figures: ["looks-good"] },
        contradictions: [],
      },
      {
        id: "answers-disagree",
        title: "Answers that disagree",
        gravity: 14,
        clause: "",
        sentence: "",
        meaning: "",
        check: [],
        actions: [],
        about: [],
        restsOn: { questions: [], figures: [] },
        contradictions: [{ id: "one", text: "Both cannot be so.", questions: ["pitfall-0.first"] }],
      },
    ],
    notTestable: [],
    blindSpots: ["pitfall-2.second", "pitfall-3.second"],
    decidingUnknowns: ["pitfall-2.second"],
    notApplicable: [{ question: "pitfall-4.second", reason: "There is no such place here." }],
    adopted: null,
    plan: {
      capacity: "normal",
      findOut: ["pitfall-2.second", "pitfall-3.second"],
      windows: [window(1, 0, 48), window(31, 3, 53), window(61, 6, 57)],
      later: planned.slice(9, 11),
      keep: ["pitfall-12"],
      unanswered: [],
      unplaced: [{ question: "pitfall-1.first", action: null, why: "No action fits the first thirty days." }],
      rejected: [{ id: "action-12", reason: "We did this last year." }],
    },
    headline: {
      sentence: sentence ?? "Your score may say more about repairs and requests than about the service.",
      matters: [],
      summary:
        "An NPS of 30 sits beside 38–52 % of contacts that exist only because something failed: £72,000 to £98,000 a month in handling cost, which is not a saving.",
      holds: {
        title: "Held at level 2, Reported, by one pitfall.",
        text: "Without it this would stand at level 3.",
        rules: [
          { kind: "core", id: "pitfall-0", cap: 2, without: 3 },
          { kind: "critical", id: "pitfall-1.first", cap: 3, without: 2 },
        ],
      },
      view: "As seen by one executive",
      shown: null,
      wouldHold: [],
      provisional: true,
    },
    actionsById: Object.fromEntries(instrument.actions.map((action) => [action.id, action])),
    questionsById,
  };
}

function pitfall(index: number, filler: string): Pitfall {
  const id = `pitfall-${index}`;
  return {
    id,
    domain: "incentives",
    core: index < 5,
    title: `Pitfall number ${index}`,
    question: `What of ${index}?`,
    summary: `Summary of pitfall ${index}.`,
    whatItDoesToCustomers: "They leave without a word.",
    whatItDoesToStaff: "They watch the number.",
    holdsBack: `Pitfall ${index} may spoil the number.`,
    absent: false,
    variants: [],
    keep: `Protect what pitfall ${index} has.`,
    questions: [question(id, "first", index === 1), question(id, "second", false)],
    actions: [action(index, filler)],
  };
}

const question = (pitfall: string, name: string, critical: boolean): Question => ({
  id: `${pitfall}.${name}`,
  pitfall,
  name: `The ${name} of ${pitfall}`,
  quick: name === "first",
  critical,
  weight: 1,
  bestKnownBy: ["frontline"],
  ruledOutBy: null,
  variants: [],
  none: null,
  sameAs2026: [],
  choose: null,
  clauses: clausesOf(`${name} of ${pitfall}`),
  text: `What is the ${name} thing?`,
  hint: null,
  anchors: [0, 1, 2, 3, 4].map((level) => `Anchor ${level} of ${pitfall}.${name}.`) as unknown as Question["anchors"],
  why: "Because.",
  sources: ["s0"],
  discuss: `Discuss the ${name} of ${pitfall}.`,
  findOut: `Find out the ${name} of ${pitfall}.`,
});

const clausesOf = (what: string) => ({
  found: `the ${what} is missing`,
  partly: `the ${what} is partly there`,
  unknown: `nobody could say of the ${what}`,
  keep: `the ${what} is in place`,
});

const action = (index: number, filler: string): Action => ({
  id: `action-${index}`,
  pitfall: `pitfall-${index}`,
  kind: "stop",
  title: `Do thing ${index}${filler}`,
  why: `It helps with ${index}.${filler}`,
  steps: [`Begin ${index}.${filler}`, `Go on with ${index}.${filler}`, `Finish ${index}.${filler}`],
  owner: "cx-lead",
  effort: 1,
  days: null,
  takes: 14,
  after: 0,
  when: null,
  touchesPay: false,
  follower: null,
  variants: [],
  cost: `Two people for an afternoon; no money.${filler}`,
  feltBy: "customer",
  lifts: { [`pitfall-${index}.first`]: 3 },
  requires: [],
  leadingSign: `Sign ${index} is seen.${filler}`,
  failedIf: `Failure ${index} is seen.${filler}`,
  watchOut: `Watch ${index}.${filler}`,
  sources: ["s0"],
});

const plannedAction = ({ id, pitfall }: Action, index: number): PlannedAction => ({
  id,
  gain: 2,
  priority: 2,
  releases: [],
  start: 1,
  answers: null,
  neededBy: [],
  because: index === 0 ? "critical" : "priority",
  lifts: [{ question: `${pitfall}.first`, from: 0, to: 3 }],
});

function finding(pitfall: Pitfall, score: number, note: string | undefined): PitfallFinding {
  const level = (Math.min(4, Math.floor(score / 20)) + 1) as 1 | 2 | 3 | 4 | 5;
  const standing: Standing = {
    score,
    low: score - 2,
    high: score + 8,
    coverage: 0.9,
    level: pitfall.id === "pitfall-3" ? null : level,
    levelName: LEVEL_NAMES[level - 1] ?? null,
    heldBy: [],
  };
  return { pitfall, standing, evidenced: null, answers: pitfall.questions.map((each) => answered(each, level, note)) };
}

function answered(question: Question, level: number, note: string | undefined): QuestionFinding {
  const said: Answer =
    question.id === "pitfall-2.second"
      ? { answer: "dont-know", ask: "head of operations" }
      : { answer: (level - 1) as 0 | 1 | 2 | 3 | 4, evidence: 2, ...(note === undefined ? {} : { note }) };
  const answer = question.id === "pitfall-3.second" ? null : said;
  return {
    question,
    text: question.text,
    anchors: question.anchors,
    clauses: question.clauses,
    answer,
    value: typeof answer?.answer === "number" ? answer.answer : "unknown",
    counted: true,
    secondHand: false,
  };
}

const assessment = (organisation: string | null): Assessment => ({
  instrument: { id: "hand-made", edition: "2026" },
  taken: "2026-11-21",
  scope: "full",
  profile: organisation === null ? {} : { organisation },
  answers: {},
  figures: {},
  capacity: "normal",
  votes: {},
});

const instrumentOf = (pitfalls: readonly Pitfall[]): Instrument => ({
  id: "hand-made",
  edition: "2026",
  title: "CX measurement health",
  domains: [{ id: "incentives", title: "Incentives", about: "what scores are used for" }],
  pitfalls,
  patterns: [],
  caps: capsOf2026,
  reliance: [],
  levels: LEVEL_NAMES.map((name, index) => ({
    level: (index + 1) as 1 | 2 | 3 | 4 | 5,
    name,
    looksLike: `Looks like ${name}.`,
    feelsLike: `Feels like ${name}.`,
    nextStep: `Next after ${name}.`,
    whereAbsent: null,
    withoutNumber: null,
  })),
  sources: [
    {
      id: "s0",
      author: "An Author",
      title: "A title",
      year: 2024,
      address: "https://example.org/a/very/long/address/that/nobody/reads.html",
      reportedBy: "A page",
      fact: "A fact in our own words.",
    },
  ],
  claims: [],
  sectors: [],
  respondentRoles: [{ id: "frontline", name: "Frontline" }],
  ownerRoles: [{ id: "cx-lead", name: "CX lead" }],
  questions: pitfalls.flatMap(({ questions }) => questions),
  actions: pitfalls.flatMap(({ actions }) => actions),
});

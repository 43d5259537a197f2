import type { Answer, Assessment, Capacity, Figures, Profile, Scope } from "./assessment";
import type { Clauses, FactName, HealthLevel, Instrument, Pitfall, Question, RespondentRole } from "./instrument";
import type { PlanGround } from "./planning/plan";
import type { RelianceFinding } from "./reliance/reliance";
import type { AnswerValue } from "./rule";
import type { ShownAction } from "./team-plan/shown-action";
import type { Decision } from "./team-plan/team-plan";
import type { WorkshopFindings } from "./workshop/workshop-findings";

/** The one read model: page, paper, exports and API all read this and compute nothing themselves. */

export type CapKind = "critical" | "unknown" | "core" | "weakest" | "no-listening";

/** A rule that holds a level down. `id` is the question or pitfall at fault ("surveys" for `no-listening`); `cap` the highest level it allows. */
export interface Cap {
  readonly kind: CapKind;
  readonly id: string;
  readonly cap: HealthLevel;
}

/** Scores 0-100 unrounded, coverage 0-1; null where nothing applicable was answered (score) or asked (all). */
export interface Standing {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly coverage: number | null;
  readonly level: HealthLevel | null;
  readonly levelName: string | null;
  readonly heldBy: readonly Cap[];
}

/** A cap that binds, and the overall level if the one thing it names changed and the score stayed as it is. */
export interface Holding extends Cap {
  readonly without: HealthLevel;
}

export interface OverallStanding extends Standing {
  /** The level before any cap, for "without these it would stand at". */
  readonly uncappedLevel: HealthLevel | null;
  readonly levelLow: HealthLevel | null;
  readonly levelHigh: HealthLevel | null;
}

export interface Standings {
  readonly overall: OverallStanding;
  readonly domains: Readonly<Record<string, Standing | null>>;
  readonly pitfalls: Readonly<Record<string, Standing | null>>;
}

export interface EvidencedStandings extends Standings {
  /** Share (0-1, by weight) of level answers that carry a grade. */
  readonly gradedShare: number;
}

/** Low and high in the unit of the value (NPS points, share 0-1, money a month). */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export type MirageQuadrant = "healthy" | "mirage" | "possible-mirage" | "honest-struggle" | "misread" | "blind";

/** NPS from -100 to 100 with its 95 % margin in points; both others null where no responses are known. */
export interface NpsReading {
  readonly score: number;
  readonly margin: number | null;
  readonly responses: number | null;
}

/** Change of NPS in points and the margin of the difference; noise where |change| < margin. */
export interface NpsChange {
  readonly change: number;
  readonly margin: number | null;
  readonly isNoise: boolean | null;
}

/** The share of contacts caused by a failure, 0-1, Wilson 95 %, and how many contacts were tagged. */
export type FailureShare = Interval & { readonly contacts: number };

export interface FigureFindings {
  readonly nps: NpsReading | null;
  readonly previousNps: NpsReading | null;
  readonly npsChange: NpsChange | null;
  /** NPS points below which no change could have been seen: of these two periods, or of a second one answered alike. */
  readonly smallestVisibleChange: number | null;
  /** Per cent, 0-100; Wilson 95 % where responses are known. */
  readonly csat: { readonly percent: number; readonly interval: Interval | null } | null;
  /** Share of easy answers in per cent; likewise. */
  readonly ces: { readonly percent: number; readonly interval: Interval | null } | null;
  readonly failureShare: FailureShare | null;
  /** True where the share was not entered and an answer says that it is known; else null. */
  readonly failureShareSaid: true | null;
  /** Handling cost a month of contacts caused by failure; not a saving. */
  readonly handlingCost: (Interval & { readonly currency: string | null }) | null;
  /** Failures per 100 customers served a month. */
  readonly failuresPer100Customers: Interval | null;
  /** 0-1: responses / invitations. */
  readonly responseRate: number | null;
  readonly looksGood: boolean | null;
  readonly quadrant: MirageQuadrant | null;
}

export interface PatternFinding {
  readonly id: string;
  readonly title: string;
  /** As it weighs here; lower is graver. */
  readonly gravity: number;
  /** With the figures it names filled in, as sentence and meaning are. */
  readonly clause: string;
  readonly sentence: string;
  readonly meaning: string;
  readonly check: readonly string[];
  readonly actions: readonly string[];
  /** Pitfalls it is about, where they are others than those whose questions its rule reads. */
  readonly about: readonly string[];
  /** Counted answers and figures the rule read. */
  readonly restsOn: { readonly questions: readonly string[]; readonly figures: readonly FactName[] };
  /** Texts of the contradictions that fired; empty but for `answers-disagree`. */
  readonly contradictions: readonly {
    readonly id: string;
    readonly text: string;
    readonly questions: readonly string[];
  }[];
}

export interface PlannedAction {
  readonly id: string;
  /** Points of overall score this added when it was placed. */
  readonly gain: number;
  readonly priority: number;
  /** Caps that stop binding when it is done. */
  readonly releases: readonly Cap[];
  /** The day of the plan on which it begins; null for what comes later. */
  readonly start: number | null;
  /** Why it stands here: it stops harm, answers a finding, follows a temporary stop, is felt by customers, lifts the weakest of what the headline speaks of, is needed by others, its priority, or a team that adopted it or added their own. */
  readonly because:
    | "critical"
    | "finding"
    | "follows"
    | "felt-by-customers"
    | "weakest"
    | "prerequisite"
    | "priority"
    | "adopted"
    | "own";
  /** The finding it answers. */
  readonly answers: Pick<Matter, "kind" | "id"> | null;
  /** Actions of the plan that need it. */
  readonly neededBy: readonly string[];
  /** Level lifts as applied: from null never occurs (unknowns are not lifted). */
  readonly lifts: readonly { readonly question: string; readonly from: number; readonly to: number }[];
}

export interface Projection {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly level: HealthLevel | null;
  readonly heldBy: readonly Cap[];
}

export interface PlanWindow {
  /** Days, 1-30, 31-60, 61-90. */
  readonly from: number;
  readonly to: number;
  readonly effort: number;
  readonly actions: readonly PlannedAction[];
  readonly projected: Projection;
}

export interface Plan {
  readonly capacity: Capacity;
  /** All blind spots, gravest first; a page shows five. A quick check begins with one even where nothing is unknown. */
  readonly findOut: readonly string[];
  readonly windows: readonly PlanWindow[];
  readonly later: readonly PlannedAction[];
  /** Pitfalls at level 4 or 5 with an answer of 3 or 4. */
  readonly keep: readonly string[];
  /** Headline matters and gravest patterns without an action of their own. */
  readonly unanswered: readonly (Pick<Matter, "kind" | "id"> & {
    readonly why: "already-done" | "in-plan" | "not-asked" | "none-fits" | "no-room" | "left-out" | "find-out";
  })[];
  /** Critical questions at 0 or 1 whose action found no room in ninety days, or that no action lifts. */
  readonly unplaced: readonly { readonly question: string; readonly action: string | null; readonly why: string }[];
  /** Left out by the reader; `blocks` names the actions that are not in the plan because they build on it. */
  readonly rejected: readonly { readonly id: string; readonly reason: string; readonly blocks?: readonly string[] }[];
}

/** A pitfall as a reader meets it, worst first in `Report.profile`. */
export interface PitfallFinding {
  readonly pitfall: Pitfall;
  readonly standing: Standing;
  readonly evidenced: Standing | null;
  readonly answers: readonly QuestionFinding[];
}

export interface QuestionFinding {
  readonly question: Question;
  /** Wording as this profile saw it. */
  readonly text: string;
  readonly anchors: readonly string[];
  readonly clauses: Clauses;
  readonly answer: Answer | null;
  /** What the answer counts as; a "none" that something contradicts is unknown. Null where it is not counted. */
  readonly value: AnswerValue | null;
  readonly counted: boolean;
  /** Answered 3 or 4 by a role that does not know it best. */
  readonly secondHand: boolean;
}

/** One of the two gravest matters: a pattern, a critical question, or a pitfall by its weakest answer (INSTRUMENT §8). */
export interface Matter {
  readonly kind: "pattern" | "question" | "pitfall";
  readonly id: string;
  /** Its clause in the sentence. */
  readonly clause: string;
  /** Its own sentence. */
  readonly sentence: string;
  /** The answers it rests on, by question id. */
  readonly questions: readonly string[];
  /** The same with what was answered; null where nothing was. */
  readonly rests: readonly { readonly question: string; readonly answer: Answer["answer"] | null }[];
}

/** What a board reads first, made by rules from the findings. */
export interface Headline {
  /** One sentence naming what matters most here. */
  readonly sentence: string;
  /** What the sentence names, at most two, gravest first. */
  readonly matters: readonly Matter[];
  /** One to four sentences: the figures, what they do not cover, and where to begin. */
  readonly summary: string;
  /** What holds the level down, where it would stand without it, and rule by rule; null when nothing binds. */
  readonly holds: { readonly title: string; readonly text: string; readonly rules: readonly Holding[] } | null;
  /** Where nothing binds: the rules that would hold the level there however far the score rose. */
  readonly wouldHold: readonly Cap[];
  /** "As seen by one executive"; "provisional until somebody of the frontline has answered". */
  readonly view: string;
  /** How many of the answers somebody can show; null where none is a level. */
  readonly shown: string | null;
  readonly provisional: boolean;
}

export interface Report extends Standings {
  readonly instrument: Instrument;
  readonly assessment: Assessment;
  readonly organisation: string | null;
  readonly taken: string;
  readonly scope: Scope;
  readonly profileFacts: Profile;
  readonly figuresGiven: Figures;
  readonly respondentRole: RespondentRole | null;
  readonly counts: {
    readonly asked: number;
    readonly answered: number;
    readonly dontKnow: number;
    readonly unanswered: number;
    readonly notApplicable: number;
    readonly ruledOut: number;
  };
  readonly evidenced: EvidencedStandings | null;
  /** Pitfalls with something counted, worst first: by level (unknown after 1), then score, then id. */
  readonly profile: readonly PitfallFinding[];
  readonly figures: FigureFindings;
  readonly patterns: readonly PatternFinding[];
  /** Whether each reported number can be relied on; empty where there is none. */
  readonly reliance: readonly RelianceFinding[];
  readonly notTestable: readonly string[];
  /** Question ids: critical first, then core, then by id. */
  readonly blindSpots: readonly string[];
  /** Unknown questions that alone or together decide between levelLow and levelHigh. */
  readonly decidingUnknowns: readonly string[];
  readonly notApplicable: readonly { readonly question: string; readonly reason: string }[];
  /** The plan to show: the adopted one where there is one, else as it is proposed. Null when nothing was applicable. */
  readonly plan: Plan | null;
  /** Where the plan is an adopted one: the ISO date of its day 1, and what the sponsor decided. Null where it is proposed. */
  readonly adopted: { readonly start: string; readonly decisions: readonly Decision[] } | null;
  readonly headline: Headline;
  /** What the plan was drawn from, for whoever draws it again. */
  readonly planGround: PlanGround;
  /** What a room's votes say beside what it agreed; null where no workshop made the assessment. */
  readonly workshop: WorkshopFindings | null;
  /** In the words of the plan that is shown. */
  readonly actionsById: Readonly<Record<string, ShownAction>>;
  readonly questionsById: Readonly<Record<string, QuestionFinding>>;
}

/** The instrument as the rules see it: one frozen edition of domains, pitfalls, questions, actions, patterns, levels and sources. */

/** What an anchor is worth: 0 = harm or absence, 4 = done and checked. */
export type AnchorLevel = 0 | 1 | 2 | 3 | 4;

/** A band of measurement health: 1 Distorted … 5 Trusted. */
export type HealthLevel = 1 | 2 | 3 | 4 | 5;

/** A person's place in the organisation; `best-known-by` and a respondent's role use the same words. */
export type RespondentRole = "executive" | "cx-team" | "manager" | "frontline" | "support-function" | "consultant";

export type OwnerRole =
  | "executive-sponsor"
  | "cx-lead"
  | "contact-centre-lead"
  | "people-lead"
  | "insights-lead"
  | "product-lead"
  | "brand-lead"
  | "finance-lead"
  | "team-lead";

export interface Source {
  readonly id: string;
  readonly author: string;
  readonly title: string;
  readonly year: number | null;
  readonly address: string | null;
  /** Who reported it, where the original was not read. */
  readonly reportedBy: string | null;
  /** The citable fact in our own words; null for the five documents. */
  readonly fact: string | null;
}

export interface Claim {
  readonly id: string;
  readonly source: string;
  readonly where: string;
  readonly text: string;
  readonly questions: readonly string[];
  readonly actions: readonly string[];
}

/** Facts of the profile that wording and applicability may turn on. Every key given must equal the profile's, or hold it in its list; an absent profile fact never matches. */
export interface ProfileCondition {
  readonly contactCentre?: boolean;
  readonly customers?: OneOrMore<"b2b" | "b2c" | "both">;
  readonly outsourced?: OneOrMore<"none" | "partly" | "mostly">;
  readonly surveys?: boolean;
  readonly size?: OneOrMore<"1-49" | "50-249" | "250-999" | "1000-4999" | "5000+">;
  readonly sector?: OneOrMore<string>;
  readonly variablePay?: OneOrMore<"yes" | "no" | "unknown">;
  readonly worksCouncil?: OneOrMore<"yes" | "no" | "unknown">;
  /** True where any of these metrics is named as in use. */
  readonly metric?: OneOrMore<string>;
  /** Whether the metrics named as in use hold a score of what customers think: NPS, CSAT, CES or another one; false where none is named. */
  readonly scoreNamed?: boolean;
}

/** One value, or a list of which any will do. */
export type OneOrMore<Value> = Value | readonly Value[];

export interface Wording {
  readonly text: string;
  readonly hint: string | null;
  /** Five sentences, index = anchor level. */
  readonly anchors: readonly [string, string, string, string, string];
  /** Which answer to take where two fit; null in editions that do not say. */
  readonly choose: string | null;
  readonly clauses: Clauses;
}

/** What a sentence may say of an answer, in lower case and without a full stop; each is true of every answer it stands for (INSTRUMENT §8). */
export interface Clauses {
  /** For 0 and 1. */
  readonly found: string;
  /** For 2. */
  readonly partly: string;
  /** For don't-know and unanswered. */
  readonly unknown: string;
  /** For 3 and 4: what to protect. */
  readonly keep: string;
  /** For `none`, where the question offers it. */
  readonly none?: string;
}

export interface WordingVariant {
  readonly when: ProfileCondition;
  readonly text?: string;
  readonly hint?: string;
  readonly anchors?: Wording["anchors"];
  readonly choose?: string;
  readonly clauses?: Partial<Clauses>;
}

/** "There is none here": an answer of its own, counted at its level and never read as harm (INSTRUMENT §1). */
export interface NoneChoice {
  readonly text: string;
  readonly level: 0 | 1 | 2;
  /** Where it may be chosen; null where always. */
  readonly when: PatternRule | null;
  /** Questions that name what to begin with. */
  readonly begins: readonly string[];
}

export interface Question extends Wording {
  readonly id: string;
  readonly pitfall: string;
  /** A short noun phrase for lists: "Asking for top marks". */
  readonly name: string;
  readonly quick: boolean;
  readonly critical: boolean;
  readonly weight: number;
  readonly bestKnownBy: readonly RespondentRole[];
  readonly ruledOutBy: ProfileCondition | null;
  readonly variants: readonly WordingVariant[];
  /** Anchors that mean the same as those of edition 2026, so that an answer given there can be kept. */
  readonly sameAs2026: readonly AnchorLevel[];
  /** Null where absence cannot be answered. */
  readonly none: NoneChoice | null;
  readonly why: string;
  readonly sources: readonly string[];
  readonly discuss: string;
  readonly findOut: string;
}

/** Something an action builds on. */
export interface Requirement {
  readonly action: string;
  /** Where it is required at all; null where always. */
  readonly when: PatternRule | null;
  /** `done`: its sign has been seen; `begun`: only the order counts. */
  readonly from: "done" | "begun";
}

/** What an action reads as where a rule holds. */
export interface ActionVariant {
  readonly when: PatternRule;
  readonly title?: string;
  readonly why?: string;
  readonly steps?: readonly string[];
  readonly cost?: string;
  readonly leadingSign?: string;
  readonly failedIf?: string;
  readonly watchOut?: string;
  readonly days?: ActionDays;
  readonly follower?: string;
}

/** Person-days in the first ninety days: a base, and more for every ten teams where the work grows with them. */
export interface ActionDays {
  readonly base: number;
  readonly perTenTeams: number;
  /** The base where a rule holds; the first that does. */
  readonly variants: readonly { readonly when: PatternRule; readonly base: number }[];
}

export type Effort = 1 | 2 | 3 | 5;

export interface Action {
  readonly id: string;
  readonly pitfall: string;
  readonly kind: "stop" | "build" | "sustain";
  readonly title: string;
  readonly why: string;
  readonly steps: readonly string[];
  readonly owner: OwnerRole;
  /** Null in editions that write the effort itself. */
  readonly days: ActionDays | null;
  /** Effort points: as an edition without days wrote them, else what its days make for the organisation at hand. */
  readonly effort: Effort;
  readonly cost: string;
  /** Days from its beginning until its sign can be seen, 1-90. */
  readonly takes: number;
  /** Least days between a prerequisite's sign and its own beginning. */
  readonly after: number;
  readonly feltBy: "customer" | "staff" | "leaders";
  /** Question id → anchor level reached. */
  readonly lifts: Readonly<Record<string, AnchorLevel>>;
  readonly requires: readonly Requirement[];
  /** Where it is offered; null where always. */
  readonly when: PatternRule | null;
  /** Whether it changes what people are paid; a quick check does not propose it. */
  readonly touchesPay: boolean;
  /** What a temporary stop is followed by; null for what is meant to last. */
  readonly follower: string | null;
  readonly variants: readonly ActionVariant[];
  readonly leadingSign: string;
  readonly failedIf: string;
  readonly watchOut: string;
  readonly sources: readonly string[];
}

/** What a pitfall reads as where a rule holds. */
export interface PitfallVariant {
  readonly when: PatternRule;
  readonly title?: string;
  readonly question?: string;
  readonly summary?: string;
  readonly whatItDoesToCustomers?: string;
  readonly whatItDoesToStaff?: string;
  /** True where its level rests on "there is none here": the level is then named as absence, and not as harm. */
  readonly absent?: true;
}

export interface Pitfall {
  readonly id: string;
  readonly domain: string;
  readonly core: boolean;
  readonly title: string;
  /** The pitfall asked as a question: "Do we hear what customers think, or what we asked them to say?" */
  readonly question: string;
  readonly summary: string;
  readonly whatItDoesToCustomers: string;
  readonly whatItDoesToStaff: string;
  /** One sentence for a report when the level is 1 or 2, worded with "may". */
  readonly holdsBack: string;
  /** One sentence for a report when the level is 5: what to protect, and how. */
  readonly keep: string;
  /** Whether its level rests on "there is none here", as a variant says. */
  readonly absent: boolean;
  readonly variants: readonly PitfallVariant[];
  readonly questions: readonly Question[];
  readonly actions: readonly Action[];
}

export interface Domain {
  readonly id: string;
  readonly title: string;
  /** "What scores are used for" */
  readonly about: string;
}

/**
 * When a pattern fires, an action is offered, a test holds. Leaves read counted answers, facts derived from figures and profile, or the profile itself.
 * A question leaf with `atMost`/`atLeast` is false for anything but a level answer; `unknown` is true for don't-know and unanswered, `none` for "there is none here".
 * A fact leaf is false where the fact is not known, except `known: false`.
 */
export type PatternRule =
  | { readonly all: readonly PatternRule[] }
  | { readonly any: readonly PatternRule[] }
  | { readonly not: PatternRule }
  | {
      readonly question: string;
      readonly atMost?: AnchorLevel;
      readonly atLeast?: AnchorLevel;
      readonly unknown?: true;
      readonly none?: true;
    }
  | { readonly profile: ProfileCondition }
  | {
      readonly fact: FactName;
      readonly atMost?: number;
      readonly atLeast?: number;
      readonly above?: number;
      readonly known?: boolean;
    };

/** Shares are fractions 0-1; truth values 0 or 1; pay in percent. Absent when the figure is not given. */
export type FactName =
  | "looks-good"
  | "failure-share"
  | "failure-share-low"
  | "failure-share-high"
  | "contacts-tagged"
  | "surveys"
  | "nps-change-is-noise"
  | "pay-on-score"
  | "score-given"
  | "responses-given"
  | "frontline-turnover"
  /** How many metrics the profile names. */
  | "metrics-named"
  /** The scores entered: NPS -100 to 100, CSAT and easy answers as shares. */
  | "nps-score"
  | "csat-share"
  | "ces-share"
  /** Of the number a test of reliance looks at: its margin in NPS points or as a share, whether all were asked and four in five answered,
   *  answers per invitation, and how many of wording, channels and mix changed since last time. */
  | "margin-points"
  | "margin-share"
  | "census"
  | "response-share"
  | "changed-since"
  /** Share of the answers its other tests rest on that carry evidence of grade 2 or more. */
  | "shown-share";

export interface Contradiction {
  readonly id: string;
  readonly when: PatternRule;
  /** What does not fit together, and what to look at again; kind. */
  readonly text: string;
  readonly questions: readonly string[];
}

/** What a pattern reads as where a rule holds. */
export interface PatternVariant {
  readonly when: PatternRule;
  readonly title?: string;
  readonly clause?: string;
  readonly sentence?: string;
  readonly meaning?: string;
  readonly check?: readonly string[];
  readonly about?: readonly string[];
}

export interface Pattern {
  readonly id: string;
  readonly title: string;
  /** Lower is graver; the three gravest lead. */
  readonly gravity: number;
  /** A clause that the board's sentence is joined from, in lower case; "may" where it concludes. */
  readonly clause: string;
  /** The finding as one sentence a board would read; what rests on figures quotes them. */
  readonly sentence: string;
  readonly when: PatternRule;
  readonly meaning: string;
  readonly check: readonly string[];
  readonly actions: readonly string[];
  readonly sources: readonly string[];
  /** Pitfalls it is about, where they are others than those whose questions its rule reads. */
  readonly about: readonly string[];
  /** Where this holds as well, it stands first among the lesser patterns instead of where its gravity puts it; null: never. */
  readonly eased: PatternRule | null;
  readonly variants: readonly PatternVariant[];
  /** Only `answers-disagree` has them: it fires when any of them does. */
  readonly contradictions: readonly Contradiction[];
}

/** A level as somebody walking through the building would meet it. */
export interface LevelText {
  readonly looksLike: string;
  readonly feelsLike: string;
  readonly nextStep: string;
}

export interface LevelDescription extends LevelText {
  readonly level: HealthLevel;
  readonly name: string;
  /** The name for a pitfall that stands here because there is none of what it speaks of; null where the level's own name fits. */
  readonly whereAbsent: string | null;
  /** The same where no number is reported; null where the level's own words fit there too. */
  readonly withoutNumber: LevelText | null;
}

/** What caps the overall level (INSTRUMENT §3); published with the edition, and locked with it. */
export interface CapTable {
  readonly critical: {
    /** What one harm leaves its pitfall. */
    readonly pitfall: HealthLevel;
    /** What so many harms leave the whole, fewest first; `withAZero`: one of them answered 0. */
    readonly overall: readonly { readonly count: number; readonly withAZero: boolean; readonly cap: HealthLevel }[];
    /** Whether the low end of the level range takes what a scope never asks at 0. */
    readonly unaskedAtZero: boolean;
  };
  readonly unknown: HealthLevel;
  /** How far the whole may stand above the lowest core pitfall. */
  readonly core: number;
  readonly weakest: readonly { readonly level: HealthLevel; readonly cap: HealthLevel }[];
  readonly noListening: HealthLevel;
}

export type TestOutcome = "holds" | "caution" | "fails" | "unknown" | "untested";

/** One test of whether a reported number can be relied on (INSTRUMENT §9); stands outside the lock. */
export interface RelianceCase {
  readonly outcome: TestOutcome;
  readonly when: PatternRule;
  readonly fact: string | null;
  readonly mend: string | null;
}

export interface RelianceTest {
  readonly id: string;
  readonly name: string;
  /** Whether its failure alone means "not yet". */
  readonly decides: boolean;
  readonly questions: readonly string[];
  readonly holds: PatternRule | null;
  readonly caution: PatternRule | null;
  readonly fails: PatternRule | null;
  readonly sentences: Readonly<Record<TestOutcome, string>>;
  /** Where answers say that the figure it lacks is known, and what is said then in place of unknown. */
  readonly notEntered: { readonly when: PatternRule; readonly text: string } | null;
  /** What would have to change for it to hold. */
  readonly mend: string;
  /** Where what was answered says it more closely: the first whose rule holds, with its words for this outcome. */
  readonly cases: readonly RelianceCase[];
  readonly sources: readonly string[];
}

/** What the owner of an action is called, and what where the profile has no such post. */
export interface OwnerRoleName {
  readonly id: OwnerRole;
  readonly name: string;
  readonly variants?: readonly { readonly when: ProfileCondition; readonly name: string }[];
}

export interface Instrument {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly domains: readonly Domain[];
  readonly pitfalls: readonly Pitfall[];
  readonly patterns: readonly Pattern[];
  readonly levels: readonly LevelDescription[];
  readonly caps: CapTable;
  readonly reliance: readonly RelianceTest[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly sectors: readonly { readonly id: string; readonly name: string }[];
  readonly respondentRoles: readonly { readonly id: RespondentRole; readonly name: string }[];
  readonly ownerRoles: readonly OwnerRoleName[];
  /** All questions in the order they are asked, from `pitfalls`. */
  readonly questions: readonly Question[];
  /** All actions, from `pitfalls`. */
  readonly actions: readonly Action[];
}

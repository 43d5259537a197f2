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

/** Facts of the profile that wording and applicability may turn on. Every key given must equal the profile's; an absent profile fact never matches. */
export interface ProfileCondition {
  readonly contactCentre?: boolean;
  readonly customers?: "b2b" | "b2c" | "both";
  readonly outsourced?: "none" | "partly" | "mostly";
  readonly surveys?: boolean;
}

export interface Wording {
  readonly text: string;
  readonly hint: string | null;
  /** Five sentences, index = anchor level. */
  readonly anchors: readonly [string, string, string, string, string];
}

export interface WordingVariant {
  readonly when: ProfileCondition;
  readonly text?: string;
  readonly hint?: string;
  readonly anchors?: Wording["anchors"];
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
  readonly why: string;
  readonly sources: readonly string[];
  readonly discuss: string;
  readonly findOut: string;
}

export interface Action {
  readonly id: string;
  readonly pitfall: string;
  readonly kind: "stop" | "build" | "sustain";
  readonly title: string;
  readonly why: string;
  readonly steps: readonly string[];
  readonly owner: OwnerRole;
  /** Effort points: 1, 2, 3 or 5. */
  readonly effort: 1 | 2 | 3 | 5;
  readonly cost: string;
  /** Days until it can be expected to stand; shown, places nothing. */
  readonly horizon: number;
  readonly feltBy: "customer" | "staff" | "leaders";
  /** Question id → anchor level reached. */
  readonly lifts: Readonly<Record<string, AnchorLevel>>;
  readonly requires: readonly string[];
  readonly leadingSign: string;
  readonly failedIf: string;
  readonly watchOut: string;
  readonly sources: readonly string[];
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
  /** A clause with "may" that the board's sentence is joined from: "customers may be told which mark to give". */
  readonly inBrief: string;
  /** One sentence for a report when the level is 1 or 2, worded with "may". */
  readonly holdsBack: string;
  /** One sentence for a report when the level is 5: what to protect, and how. */
  readonly keep: string;
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
 * When a pattern fires. Leaves read counted answers or facts derived from figures and profile.
 * A question leaf with `atMost`/`atLeast` is false for anything but a level answer; `unknown` is true for don't-know and unanswered.
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
    }
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
  | "frontline-turnover";

export interface Contradiction {
  readonly id: string;
  readonly when: PatternRule;
  /** What does not fit together, and what to look at again; kind. */
  readonly text: string;
  readonly questions: readonly string[];
}

export interface Pattern {
  readonly id: string;
  readonly title: string;
  /** Lower is graver; the three gravest lead. */
  readonly gravity: number;
  /** A clause with "may" that the board's sentence is joined from. */
  readonly inBrief: string;
  /** The finding as one sentence a board would read, with "may". */
  readonly headline: string;
  readonly when: PatternRule;
  readonly meaning: string;
  readonly check: readonly string[];
  readonly actions: readonly string[];
  readonly sources: readonly string[];
  /** Pitfalls it is about beyond those whose questions its rule reads; for patterns that rest on figures. */
  readonly about: readonly string[];
  /** Only `answers-disagree` has them: it fires when any of them does. */
  readonly contradictions: readonly Contradiction[];
}

export interface LevelDescription {
  readonly level: HealthLevel;
  readonly name: string;
  readonly looksLike: string;
  readonly feelsLike: string;
  readonly nextStep: string;
}

export interface Instrument {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly domains: readonly Domain[];
  readonly pitfalls: readonly Pitfall[];
  readonly patterns: readonly Pattern[];
  readonly levels: readonly LevelDescription[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly sectors: readonly { readonly id: string; readonly name: string }[];
  readonly respondentRoles: readonly { readonly id: RespondentRole; readonly name: string }[];
  readonly ownerRoles: readonly { readonly id: OwnerRole; readonly name: string }[];
  /** All questions in the order they are asked, from `pitfalls`. */
  readonly questions: readonly Question[];
  /** All actions, from `pitfalls`. */
  readonly actions: readonly Action[];
}

import type { AnchorLevel, RespondentRole } from "./instrument";

/** What one organisation said: the stored truth from which everything else is derived. */

export type Scope = "full" | "quick" | "picked";
export type EvidenceGrade = 0 | 1 | 2 | 3;
export type Capacity = "light" | "normal" | "strong";

export interface Answer {
  readonly answer: AnchorLevel | "dont-know" | "not-applicable" | "none";
  readonly evidence?: EvidenceGrade;
  readonly note?: string;
  /** Who would know, beside a don't-know. */
  readonly ask?: string;
  /** Required beside not-applicable. */
  readonly reason?: string;
}

export interface Profile {
  readonly organisation?: string;
  readonly sector?: string;
  readonly size?: "1-49" | "50-249" | "250-999" | "1000-4999" | "5000+";
  readonly customers?: "b2b" | "b2c" | "both";
  readonly contactCentre?: boolean;
  readonly outsourced?: "none" | "partly" | "mostly";
  /** Whether customers rate the organisation anywhere. */
  readonly surveys?: boolean;
  readonly metrics?: readonly Metric[];
  readonly variablePay?: "yes" | "no" | "unknown";
  /** Whether employees' representatives have a say on pay. */
  readonly worksCouncil?: "yes" | "no" | "unknown";
  readonly respondentRole?: RespondentRole;
}

export type Metric = "nps" | "csat" | "ces" | "fcr" | "handle-time" | "retention" | "complaints" | "other";

/** Either counts, or a score from -100 to 100 with, where known, its responses. */
export type NpsFigure =
  | { readonly promoters: number; readonly passives: number; readonly detractors: number }
  | { readonly score: number; readonly responses?: number };

/** Whether a survey was the same as last time. */
export type SameAsLastTime = Readonly<Partial<Record<"wording" | "channels" | "mix", "yes" | "no" | "unknown">>>;

/** Who was asked for one number: how many, whether it was everybody with at least four in five answering, and whether as last time. */
export interface Asked {
  readonly invitations?: number;
  readonly census?: boolean;
  readonly sameAsLastTime?: SameAsLastTime;
}

export interface Figures {
  readonly nps?: { readonly current?: NpsFigure; readonly previous?: NpsFigure } & Asked;
  readonly csat?: { readonly percent: number; readonly responses?: number; readonly scale?: string } & Asked;
  /** Customer effort: the share of easy answers in per cent, or a bare mean, which has no margin. */
  readonly ces?: {
    readonly easy?: number;
    readonly mean?: number;
    readonly responses?: number;
    readonly scale?: string;
  } & Asked;
  /** Whether all surveys together were the same as last time, where that is not said number by number. */
  readonly sameAsLastTime?: SameAsLastTime;
  readonly surveyKind?: "relationship" | "after-contact" | "both";
  readonly presentedAs?: "good" | "mixed" | "poor";
  /** Invitations of all surveys together, where they are not known number by number. */
  readonly invitations?: number;
  readonly contactsPerMonth?: number;
  readonly customersPerMonth?: number;
  readonly failureDemand?: { readonly failures: number; readonly contacts: number };
  readonly costPerContact?: number;
  readonly currency?: string;
  /** Percent a year; may exceed 100. */
  readonly frontlineTurnover?: number;
  /** Percent of variable pay that depends on a customer score. */
  readonly variablePayOnScore?: number;
}

export interface Assessment {
  readonly instrument: { readonly id: string; readonly edition: string };
  /** ISO date, "2026-11-22". */
  readonly taken: string;
  readonly scope: Scope;
  /** Question ids, only with scope `picked`. */
  readonly questions?: readonly string[];
  readonly profile: Profile;
  /** By question id. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly figures: Figures;
  readonly capacity: Capacity;
  /** Actions the reader does not want in the plan, with the reason, by action id. */
  readonly rejected?: Readonly<Record<string, string>>;
  /** Tallies, only where a workshop made the file. */
  readonly votes: Readonly<Record<string, unknown>>;
}

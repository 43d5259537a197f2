import type { Capacity } from "../assessment";
import type { OwnerRole } from "../instrument";
import type { Place } from "../planning/place";

/** What a team made of a plan: theirs to change, moved by nobody else. It has goals that can be done and signs that can be seen, and no score to reach. */

export type PlanStatus = "not-started" | "doing" | "done" | "dropped";

export interface Step {
  readonly text: string;
  readonly done: boolean;
}

/** Where an action stands and since when (ISO date; null while it never changed); `why` is the reason it was dropped, else empty. */
export interface ItemState {
  readonly status: PlanStatus;
  readonly since: string | null;
  readonly why: string;
}

/** Whether the leading sign was seen (null: nobody looked yet), when, and what was seen. */
export interface Sign {
  readonly seen: boolean | null;
  readonly on: string | null;
  readonly what: string;
}

/** What was found when "what would show it failed" came up. */
export interface Review {
  readonly on: string;
  readonly failed: boolean;
  readonly what: string;
}

/** One action of the team, of the instrument or their own; all wording is theirs to edit. */
export interface PlanItem {
  readonly id: string;
  /** The instrument's action it came from; null for the team's own. */
  readonly action: string | null;
  readonly window: Place;
  readonly title: string;
  readonly why: string;
  readonly steps: readonly Step[];
  readonly leadingSign: string;
  readonly failedIf: string;
  /** A person, by any name; empty where nobody took it yet. */
  readonly owner: string;
  /** Empty where no role owns it: what a room took down, or a team's own. */
  readonly role: OwnerRole | "";
  readonly team: string;
  /** ISO date; null: the last day of its window, also when that moves. */
  readonly due: string | null;
  readonly state: ItemState;
  readonly note: string;
  readonly sign: Sign;
  /** An http or https address. */
  readonly evidenceLink: string | null;
  readonly review: Review | null;
}

/** A question nobody could answer: who finds out, by when, and since when it is known (ISO dates). */
export interface FindOutTask {
  readonly question: string;
  readonly person: string;
  readonly due: string | null;
  readonly foundOn: string | null;
  /** What was found; nothing where nobody wrote it, as before there was room for it. */
  readonly found?: string;
}

export interface RejectedAction {
  readonly id: string;
  readonly reason: string;
}

/** The days on which a sponsor says how the plan goes on. */
export type DecisionOn = 30 | 60 | 90;

/** What a sponsor decided on such a day: to go on, to stay in the window for now or to stop; when (ISO date), and in a sentence what else. */
export interface Decision {
  readonly day: DecisionOn;
  readonly choice: "go" | "stay" | "stop";
  readonly on: string;
  readonly what: string;
}

/** What the report proposed when the team last looked: a later report is compared with this, not with what the team made of it. */
export interface Basis {
  /** ISO date of the report. */
  readonly taken: string;
  readonly placed: readonly { readonly action: string; readonly window: Place }[];
  readonly findOut: readonly string[];
}

export interface TeamPlan {
  /** ISO date of day 1. */
  readonly start: string;
  /** The time zone whose days count; left out where nobody told one. */
  readonly zone?: string;
  readonly capacity: Capacity;
  /** In the order of time: by window, and within it as the team put them. */
  readonly items: readonly PlanItem[];
  readonly tasks: readonly FindOutTask[];
  /** Actions the team does not want, with the reason. */
  readonly rejected: readonly RejectedAction[];
  /** What was decided, in the order of the days; left out where nothing was written down, as before there was room for it. */
  readonly decisions?: readonly Decision[];
  readonly basis: Basis;
}

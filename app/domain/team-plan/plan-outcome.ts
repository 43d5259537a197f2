import type { Change, ItemField, TaskField } from "./plan-change";
import type { TeamPlan } from "./team-plan";

/** What is wrong with a field; `limit` and `actual` where something is too long or too many. */
export interface PlanProblem {
  readonly field: ItemField | TaskField | "start" | "zone" | "decision" | "reason" | "who";
  readonly problem:
    | "missing"
    | "too-long"
    | "too-many"
    | "not-a-date"
    | "too-far"
    | "long-ago"
    | "far-ahead"
    | "unknown-zone"
    | "before-start"
    | "in-future"
    | "not-a-web-address"
    | "unknown-role"
    | "when-missing"
    | "what-missing";
  readonly limit?: number;
  readonly actual?: number;
}

/** A field that somebody else changed since the form was drawn: what they wrote and what you wrote. Nothing of it is written yet. */
export interface Clash {
  readonly field: ItemField | TaskField | "window" | "decision";
  readonly base: unknown;
  readonly theirs: unknown;
  readonly yours: unknown;
}

/** Why a command was refused, as data; nothing has changed. */
export type PlanRefusal =
  | {
      readonly reason:
        | "no-plan"
        | "unknown-item"
        | "unknown-action"
        | "unknown-question"
        | "already-in-plan"
        | "too-many-actions"
        | "not-dropped"
        | "step-changed"
        | "nothing-to-undo"
        | "unknown-person";
    }
  | { readonly reason: "problems"; readonly problems: readonly PlanProblem[] }
  /** All texts together would be longer than a plan holds; `longest` is the title of the action most is written into. */
  | {
      readonly reason: "too-much-text";
      readonly limit: number;
      readonly actual: number;
      readonly longest: string;
      readonly ofLongest: number;
    }
  /** An undo of what was changed again since: these changes no longer stand as they were made. */
  | { readonly reason: "changed-since"; readonly changes: readonly Change[] };

/** The plan after a command and what changed in it (nothing, where all was so already), with what clashed and was left alone. */
export type PlanOutcome =
  | {
      readonly ok: true;
      readonly plan: TeamPlan;
      readonly changes: readonly Change[];
      readonly clashes: readonly Clash[];
    }
  | { readonly ok: false; readonly refusal: PlanRefusal };

/** What a command would change, before it is applied. */
export type Intended =
  | { readonly ok: true; readonly changes: readonly Change[]; readonly clashes?: readonly Clash[] }
  | { readonly ok: false; readonly refusal: PlanRefusal };

import type { Effect } from "./effect";
import type { Action } from "./instrument";
import type { Placement } from "./place";
import type { PlannedAction } from "./report-types";
import type { ScoredSheet } from "./scored-sheet";

/** What never changes while a plan is drawn. */
export interface Drawing {
  /** Practice as it was answered. */
  readonly now: ScoredSheet;
  /** Effort points a window holds. */
  readonly capacity: number;
  readonly actions: ReadonlyMap<string, Action>;
  readonly leftOut: ReadonlySet<string>;
}

/** An action placed, with what it added and why it stands there, as of when it was placed. */
export type Placed = Placement & Pick<PlannedAction, "gain" | "priority" | "releases" | "because">;

/** An action that could still be placed, judged on top of what is placed already. */
export interface Candidate {
  readonly action: Action;
  readonly effect: Effect;
  /** What must be placed before it, prerequisites first. */
  readonly needs: readonly Action[];
  /** What it is worth for each effort point. */
  readonly own: number;
  /** The best of its own worth and that of the actions that need it. */
  readonly priority: number;
}

/** What is placed so far, and practice with all of it done. */
export interface Drawn extends Drawing {
  readonly placed: readonly Placed[];
  readonly practice: ScoredSheet;
}

/** A plan being drawn, with everything that could be placed next. */
export interface Draft extends Drawn {
  readonly candidates: readonly Candidate[];
}

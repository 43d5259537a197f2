import type { Action } from "./instrument";
import { lifted } from "./lifted";
import { type Lift, liftsOf } from "./lifts-of";
import type { Cap } from "./report-types";
import type { ScoredSheet } from "./scored-sheet";

const NOTHING = 1e-9;

/** What doing something adds to practice as it stands. */
export interface Effect {
  readonly lifts: readonly Lift[];
  /** Points of overall score. */
  readonly gain: number;
  /** Overall caps that stop binding; empty unless fewer bind than before. */
  readonly releases: readonly Cap[];
}

/** What actions done together add to a practice, by the same scorer; null where they gain nothing and release nothing. */
export function effectOf(actions: readonly Action[], practice: ScoredSheet): Effect | null {
  const lifts = liftsOf(actions, practice);
  if (lifts.length === 0) return null;
  const after = lifted(practice, lifts);
  const gain = (after.score?.score ?? 0) - (practice.score?.score ?? 0);
  const releases = released(practice.heldBy, after.heldBy);
  return gain > NOTHING || releases.length > 0 ? { lifts, gain, releases } : null;
}

/** Gain · (1 + release) / effort: what an effect is worth for each effort point spent on it. */
export const worthOf = ({ gain, releases }: Effect, effort: number): number =>
  (gain * (releases.length > 0 ? 2 : 1)) / effort;

const released = (before: readonly Cap[], after: readonly Cap[]): readonly Cap[] =>
  after.length < before.length
    ? before.filter((cap) => !after.some(({ kind, id }) => kind === cap.kind && id === cap.id))
    : [];

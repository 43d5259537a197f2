import type { Action } from "./instrument";
import { type Lift, liftsOf } from "./lifts-of";
import type { Practice } from "./practice";
import type { Cap } from "./report-types";
import { rescored } from "./rescored";

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
export function effectOf(actions: readonly Action[], { scored, readings }: Practice): Effect | null {
  const lifts = liftsOf(actions, readings);
  if (lifts.length === 0) return null;
  const after = rescored(scored, new Map(lifts.map(({ question, to }) => [question, to])));
  const gain = (after.score?.score ?? 0) - (scored.score?.score ?? 0);
  const releases = released(scored.heldBy, after.heldBy);
  return gain > NOTHING || releases.length > 0 ? { lifts, gain, releases } : null;
}

/** Gain · (1 + release) / effort: what an effect is worth for each effort point spent on it. */
export const worthOf = ({ gain, releases }: Effect, effort: number): number =>
  (gain * (releases.length > 0 ? 2 : 1)) / effort;

const released = (before: readonly Cap[], after: readonly Cap[]): readonly Cap[] =>
  after.length < before.length
    ? before.filter((cap) => !after.some(({ kind, id }) => kind === cap.kind && id === cap.id))
    : [];

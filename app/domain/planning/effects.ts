import type { Action, AnchorLevel } from "../instrument";
import { readingIn } from "../reading-in";
import type { Cap } from "../report-types";
import { rescored } from "../rescored";
import type { ScoredSheet } from "../scored-sheet";
import type { Reading } from "../sheet";

const NOTHING = 1e-9;

/** A question answered below the level an action reaches: from its level now to that one. */
export interface Lift {
  readonly question: string;
  readonly from: AnchorLevel;
  readonly to: AnchorLevel;
}

/** What doing something adds to practice as it stands. */
export interface Effect {
  readonly lifts: readonly Lift[];
  /** Points of overall score. */
  readonly gain: number;
  /** Overall caps that stop binding; empty unless fewer bind than before. */
  readonly releases: readonly Cap[];
}

/** What an action does that changes nothing in the scorer's eyes, such as one that serves a question nobody could answer. */
export const NO_EFFECT: Effect = { lifts: [], gain: 0, releases: [] };

/** What an action lifts in a practice. What is not known, set aside or not counted stays untouched. */
export function applicableLifts({ lifts }: Pick<Action, "lifts">, practice: ScoredSheet): readonly Lift[] {
  const found: Lift[] = [];
  for (const question in lifts) {
    const to = lifts[question];
    const from = readingIn(practice, question);
    if (to !== undefined && typeof from === "number" && from < to) found.push({ question, from, to });
  }
  return found;
}

/** A practice with some questions lifted, by the same scorer. */
export function applyLifts(practice: ScoredSheet, lifts: readonly Lift[]): ScoredSheet {
  const changes = new Map<string, Reading>();
  for (const { question, to } of lifts) changes.set(question, to);
  return rescored(practice, changes);
}

/** What actions add to a practice, as it was worked out before: passes that look at the same practice ask again. Both are never changed. */
const known = new WeakMap<ScoredSheet, Map<Action["lifts"], Effect | null>>();

/** What an action adds to a practice, by the same scorer; null where it gains nothing and releases nothing. */
export function effectOf({ lifts }: Pick<Action, "lifts">, practice: ScoredSheet): Effect | null {
  const effects = known.get(practice) ?? new Map<Action["lifts"], Effect | null>();
  known.set(practice, effects);
  const before = effects.get(lifts);
  if (before !== undefined) return before;
  const effect = effectNow({ lifts }, practice);
  effects.set(lifts, effect);
  return effect;
}

function effectNow(action: Pick<Action, "lifts">, practice: ScoredSheet): Effect | null {
  const lifts = applicableLifts(action, practice);
  if (lifts.length === 0) return null;
  const after = applyLifts(practice, lifts);
  const gain = (after.score?.score ?? 0) - (practice.score?.score ?? 0);
  const releases = released(practice, after);
  return gain > NOTHING || releases.length > 0 ? { lifts, gain, releases } : null;
}

/** Caps that hold today's level and no longer apply; a cap that only rises is one that no longer applies as it did. */
function released(before: ScoredSheet, after: ScoredSheet): readonly Cap[] {
  return before.heldBy.filter(
    (cap) => !after.heldBy.some(({ kind, id, cap: still }) => kind === cap.kind && id === cap.id && still <= cap.cap),
  );
}

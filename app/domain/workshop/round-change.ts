import { agreementOf, type Reading } from "./agreement";
import type { ClosedRound } from "./closed-round";
import { roundResult } from "./round-result";
import type { Settings } from "./settings";
import { type Tally, votersOf } from "./tally";

/** What talking changed between two rounds of one question, as a change of the distributions; `peopleChanged` says more where rounds are open. */
export interface RoundChange {
  readonly from: number;
  readonly to: number;
  readonly voters: { readonly from: number; readonly to: number };
  /** Change of the mean level, in anchors. */
  readonly mean: number;
  /** Change of the average deviation, in anchors; negative where the room came together. */
  readonly deviation: number;
  readonly reading: { readonly from: Reading; readonly to: Reading };
  /** Share 0-1 of the distribution, what is no level included, that lies elsewhere: half the sum of the absolute differences of shares. */
  readonly moved: number;
}

/** The change from one round to a later one; null where either shows nothing or nobody named a level. */
export function roundChange(from: ClosedRound, to: ClosedRound, settings: Pick<Settings, "roles">): RoundChange | null {
  const [before, after] = [from, to].map((round) => roundResult(round, settings));
  if (!before?.total || !after?.total) return null;
  const [was, is] = [agreementOf(before.total.levels), agreementOf(after.total.levels)];
  if (was === null || is === null) return null;
  return {
    from: from.round,
    to: to.round,
    voters: { from: before.voters, to: after.voters },
    mean: is.mean - was.mean,
    deviation: is.deviation - was.deviation,
    reading: { from: was.reading, to: is.reading },
    moved: movedShare(before.total, after.total),
  };
}

const shares = (tally: Tally) =>
  [...tally.levels, tally.dontKnow, tally.none ?? 0].map((count) => count / votersOf(tally));

function movedShare(one: Tally, other: Tally): number {
  const later = shares(other);
  return shares(one).reduce((sum, share, index) => sum + Math.abs(share - (later[index] ?? 0)), 0) / 2;
}

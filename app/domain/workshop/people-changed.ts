import type { ClosedRound } from "./closed-round";
import type { VoteLevel } from "./tally";

/** One person's change between two open rounds, by role and without a name: a report travels further than the room. */
export interface PersonChange {
  readonly role: string;
  readonly from: VoteLevel;
  readonly to: VoteLevel;
}

/** Those who voted in both rounds and changed; null where either was anonymous. */
export function peopleChanged(from: ClosedRound, to: ClosedRound): readonly PersonChange[] | null {
  if (from.kind !== "open" || to.kind !== "open") return null;
  const later = new Map(to.votes.map(({ seat, level }) => [seat, level]));
  return from.votes.flatMap(({ seat, role, level }) => {
    const now = later.get(seat);
    return now === undefined || now === level ? [] : [{ role, from: level, to: now }];
  });
}

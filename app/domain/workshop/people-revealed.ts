import type { ClosedRound } from "./closed-round";
import type { Seat } from "./seat";
import type { VoteLevel } from "./tally";

/** One person's revealed vote in an open workshop. */
export interface PersonReveal {
  readonly name: string | null;
  readonly role: string;
  readonly level: VoteLevel;
  readonly reason?: string;
  /** The same person's vote in the round before; null where there was none. */
  readonly before: VoteLevel | null;
}

/** Who voted what in the last of these rounds, and before; null where that round is not an open one. */
export function peopleRevealed(
  rounds: readonly ClosedRound[],
  seats: readonly Pick<Seat, "id" | "name">[],
): readonly PersonReveal[] | null {
  const [before, last] = [rounds.at(-2), rounds.at(-1)];
  if (last?.kind !== "open") return null;
  const earlier = new Map(before?.kind === "open" ? before.votes.map(({ seat, level }) => [seat, level]) : []);
  const names = new Map(seats.map(({ id, name }) => [id, name]));
  return last.votes.map(({ seat, role, level, reason }) => ({
    name: names.get(seat) ?? null,
    role,
    level,
    ...(reason === undefined ? {} : { reason }),
    before: earlier.get(seat) ?? null,
  }));
}

import { type Group, groupsByRole, joinedAlike, pooledGroups } from "./groups";
import type { Seat } from "./seat";
import type { Settings } from "./settings";
import { tallyOf, type VoteLevel } from "./tally";
import type { Vote } from "./vote";

/** Why one voter chose this level; in an anonymous round nothing else of the voter is left. */
export interface Reason {
  readonly level: VoteLevel;
  readonly text: string;
}

/** A vote as an open round keeps it. */
export interface KeptVote {
  readonly seat: string;
  readonly role: string;
  readonly level: VoteLevel;
  readonly reason?: string;
}

/**
 * What is left of a round. Anonymous: head count, tallies of groups of at least k that sum to the total, and reasons without seat or
 * role; under k voters neither tallies nor reasons. Interrupted: the facilitator left the vote before the reveal; its votes are
 * forgotten and its number is used up.
 */
export type ClosedRound =
  | { readonly kind: "interrupted"; readonly round: number }
  | {
      readonly kind: "anonymous";
      readonly round: number;
      readonly voters: number;
      readonly groups: readonly Group[];
      readonly reasons: readonly Reason[];
    }
  | { readonly kind: "open"; readonly round: number; readonly votes: readonly KeptVote[] };

type Ballots = Pick<Settings, "mode" | "threshold" | "roles">;

/**
 * Closes a round over its standing votes (one a seat). The result is the same whichever seats of a group cast which votes, in whatever order.
 * Roles that an earlier anonymous round of the question counted together stay together.
 */
export function closedRound(
  round: number,
  votes: readonly Vote[],
  seats: readonly Seat[],
  { mode, threshold, roles }: Ballots,
  earlier: readonly ClosedRound[] = [],
): ClosedRound {
  const order = new Map(seats.map((seat, index) => [seat.id, { role: seat.role, index }]));
  const placed = votes
    .flatMap((vote) => {
      const seat = order.get(vote.seat);
      return seat === undefined ? [] : [{ vote, ...seat }];
    })
    .sort((one, other) => one.index - other.index);
  if (mode === "open") return { kind: "open", round, votes: placed.map(({ vote, role }) => keptVote(vote, role)) };

  const byRole = roles.map(({ id }) => ({
    roles: [id],
    tally: tallyOf(placed.filter(({ role }) => role === id).map(({ vote }) => vote.level)),
  }));
  const before = earlier.flatMap((closed) => (closed.kind === "anonymous" ? [closed.groups] : []));
  const groups = joinedAlike(
    pooledGroups(byRole, threshold),
    before,
    roles.map(({ id }) => id),
  );
  const reasons = groups.length === 0 ? [] : sortedReasons(placed.map(({ vote }) => vote));
  return { kind: "anonymous", round, voters: placed.length, groups, reasons };
}

/** An open round's votes by role, every role by itself. */
export const groupsOfVotes = (votes: readonly KeptVote[], roles: Settings["roles"]): readonly Group[] =>
  groupsByRole(
    roles.map(({ id }) => ({
      roles: [id],
      tally: tallyOf(votes.filter(({ role }) => role === id).map(({ level }) => level)),
    })),
  );

const keptVote = ({ seat, level, reason }: Vote, role: string): KeptVote => ({
  seat,
  role,
  level,
  ...(reason === undefined ? {} : { reason }),
});

/** By level, then what is no level, then by text: an order that says nothing of who wrote when. */
const sortedReasons = (votes: readonly Vote[]): readonly Reason[] =>
  votes
    .flatMap(({ level, reason }) => (reason === undefined ? [] : [{ level, text: reason }]))
    .sort((one, other) => rank(one.level) - rank(other.level) || (one.text < other.text ? -1 : 1));

const AFTER_LEVELS = { none: 5, "dont-know": 6 } as const;

const rank = (level: VoteLevel) => (typeof level === "number" ? level : AFTER_LEVELS[level]);

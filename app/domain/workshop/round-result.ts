import { type ClosedRound, groupsOfVotes, type Reason } from "./closed-round";
import type { Group } from "./groups";
import type { Settings } from "./settings";
import { sumOfTallies, type Tally } from "./tally";

/** A closed round as it may be shown, open and anonymous alike. */
export interface RoundResult {
  readonly round: number;
  readonly voters: number;
  /** Null where the round is anonymous and had fewer than k voters, or where nobody voted. */
  readonly total: Tally | null;
  /** They sum to `total`. In an anonymous round each has at least k voters; in an open one each is a role. */
  readonly groups: readonly Group[];
  readonly reasons: readonly Reason[];
}

/** What a round shows; null for an interrupted one. */
export function roundResult(closed: ClosedRound, { roles }: Pick<Settings, "roles">): RoundResult | null {
  if (closed.kind === "interrupted") return null;
  const { round } = closed;
  const shown = (voters: number, groups: readonly Group[], reasons: readonly Reason[]): RoundResult => ({
    round,
    voters,
    total: groups.length === 0 ? null : sumOfTallies(groups.map(({ tally }) => tally)),
    groups,
    reasons,
  });
  if (closed.kind === "anonymous") return shown(closed.voters, closed.groups, closed.reasons);
  return shown(
    closed.votes.length,
    groupsOfVotes(closed.votes, roles),
    closed.votes.flatMap(({ level, reason }) => (reason === undefined ? [] : [{ level, text: reason }])),
  );
}

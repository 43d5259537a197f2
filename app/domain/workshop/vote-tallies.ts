import { isUsualRole } from "../narration/spoken-roles";
import { type ClosedRound, groupsOfVotes } from "./closed-round";
import { type Group, joinedAlike, pooledGroups, sumOfGroups } from "./groups";
import { revealedRounds } from "./rounds";
import type { Mode, Settings } from "./settings";
import type { LevelCounts } from "./tally";
import type { Workshop } from "./workshop";

/** Voters of one or more roles together: by anchor level 0-4, and those who did not know. */
export interface GroupTally {
  readonly roles: readonly string[];
  readonly levels: LevelCounts;
  readonly dontKnow: number;
  /** Those who said that there is none here; absent where nobody did. */
  readonly none?: number;
}

/** One revealed round: 0 the pre-work, 1 the first vote in the room, later ones after talking. Groups sum to the whole round. */
export interface RoundTallies {
  readonly round: number;
  readonly voters: number;
  /** Each of at least `threshold` voters; empty where an anonymous round had fewer, one group of all roles where an open one had. */
  readonly groups: readonly GroupTally[];
}

/**
 * What `votes` of an assessment file holds, by question id; a question nobody voted on has no entry.
 *
 *     "votes": { "cx-mirage.failure-demand": { "mode": "anonymous", "threshold": 5, "rounds": [
 *       { "round": 1, "voters": 12, "groups": [ { "roles": ["executive", "cx-team"], "levels": [0, 1, 2, 3, 0], "dontKnow": 0 },
 *                                               { "roles": ["frontline"], "levels": [4, 1, 0, 0, 0], "dontKnow": 1 } ] } ] } }
 *
 * No seat, no person's name, no reason: a file travels further than the room, so an open workshop pools its small roles here too.
 */
export type VoteTallies = Readonly<
  Record<
    string,
    {
      readonly mode: Mode;
      readonly threshold: number;
      readonly rounds: readonly RoundTallies[];
      /** What the facilitator's own roles are called, by id; without those whose id says it, and absent where there are none. */
      readonly names?: Readonly<Record<string, string>>;
    }
  >
>;

/** The votes of a workshop as its assessment file keeps them. */
export const voteTallies = (workshop: Workshop): VoteTallies => {
  const { agenda, settings } = workshop;
  const { mode, threshold, roles } = settings;
  const own = roles.filter(({ id, name }) => id !== name && !isUsualRole(id)).map(({ id, name }) => [id, name]);
  const names = own.length === 0 ? {} : { names: Object.fromEntries(own) };
  return Object.fromEntries(
    agenda.flatMap((question) => {
      const rounds = talliesOf(revealedRounds(workshop, question), settings);
      return rounds.some(({ voters }) => voters > 0) ? [[question, { mode, threshold, rounds, ...names }]] : [];
    }),
  );
};

type Counted = Exclude<ClosedRound, { kind: "interrupted" }>;

/** A role pooled in one round of a question is pooled in all of them: a file lays them side by side. */
function talliesOf(rounds: readonly Counted[], settings: Settings): readonly RoundTallies[] {
  const order = settings.roles.map(({ id }) => id);
  const pooled = rounds.map((closed) => pooledIn(closed, settings));
  return rounds.map((closed, index) => {
    const groups = joinedAlike(pooled[index] ?? [], pooled, order);
    if (closed.kind === "anonymous") return { round: closed.round, voters: closed.voters, groups: groups.map(flat) };
    const byRole = groupsOfVotes(closed.votes, settings.roles);
    const shown = groups.length === 0 && byRole.length > 0 ? [sumOfGroups(byRole)] : groups;
    return { round: closed.round, voters: closed.votes.length, groups: shown.map(flat) };
  });
}

const pooledIn = (closed: Counted, { roles, threshold }: Settings): readonly Group[] =>
  closed.kind === "anonymous" ? closed.groups : pooledGroups(groupsOfVotes(closed.votes, roles), threshold);

const flat = ({ roles, tally }: Group): GroupTally => ({ roles, ...tally });

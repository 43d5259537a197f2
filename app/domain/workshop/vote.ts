import type { VoteLevel } from "./tally";

/** Round 0 is the pre-work; the first vote in the room is 1, the second 2, and every reopening counts on. */
export const PRE_WORK_ROUND = 0;

/** One seat's vote while its round is open. Stored one a seat, question and round: a later one replaces it. */
export interface Vote {
  readonly seat: string;
  readonly question: string;
  readonly round: number;
  readonly level: VoteLevel;
  /** One line, at most 200 characters. */
  readonly reason?: string;
}

/** The votes with one more: the last vote of a seat in a round stands, and counts once. */
export const withVote = (votes: readonly Vote[], vote: Vote): readonly Vote[] => [
  ...votes.filter(
    ({ seat, question, round }) => seat !== vote.seat || question !== vote.question || round !== vote.round,
  ),
  vote,
];

/** What stands in one round: the last vote of each seat. */
export function standingVotes(votes: readonly Vote[], question: string, round: number): readonly Vote[] {
  const bySeat = new Map<string, Vote>();
  for (const vote of votes) if (vote.question === question && vote.round === round) bySeat.set(vote.seat, vote);
  return [...bySeat.values()];
}

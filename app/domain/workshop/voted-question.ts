import type { Answer } from "../assessment";
import type { AnchorLevel } from "../instrument";
import { type Agreement, agreementOf } from "./agreement";
import type { ClosedRound } from "./closed-round";
import { type RoleGap, roleGaps } from "./role-gap";
import { type RoundChange, roundChange } from "./round-change";
import { sumOfTallies } from "./tally";
import type { GroupTally, RoundTallies, VoteTallies } from "./vote-tallies";

/** What an assessment's tallies say of one question; null where too few voted to show it, or nobody named a level. */
export interface VotedQuestion {
  readonly question: string;
  /** Everybody's own view, before any talk. */
  readonly first: Agreement | null;
  /** The last vote; the same as `first` where there was only one. */
  readonly last: Agreement | null;
  /** From the first to the last; null where there was only one. */
  readonly change: RoundChange | null;
  /** Between roles in the first vote, widest first. */
  readonly gaps: readonly RoleGap[];
  /** What the room settled on; null where it did not. */
  readonly agreed: AnchorLevel | "none" | "not-applicable" | null;
}

/** One question of an assessment that a workshop filled. */
export function votedQuestion(
  question: string,
  { threshold, rounds }: VoteTallies[string],
  answer: Answer | undefined,
): VotedQuestion {
  const shown = rounds.filter((round) => agreementIn(round) !== null);
  const [first, last] = [shown.at(0), shown.at(-1)];
  return {
    question,
    first: first === undefined ? null : agreementIn(first),
    last: last === undefined ? null : agreementIn(last),
    change: first === undefined || last === undefined || first === last ? null : changeOf(first, last),
    gaps: first === undefined ? [] : roleGaps(first.groups.map(grouped), threshold),
    agreed: answer === undefined || answer.answer === "dont-know" ? null : answer.answer,
  };
}

const grouped = ({ roles, ...tally }: GroupTally) => ({ roles, tally });

const agreementIn = ({ groups }: RoundTallies) => agreementOf(sumOfTallies(groups).levels);

/** Tallies compare as the rounds they were made of would. */
const changeOf = (from: RoundTallies, to: RoundTallies): RoundChange | null =>
  roundChange(asRound(from), asRound(to), { roles: [] });

const asRound = ({ round, voters, groups }: RoundTallies): ClosedRound => ({
  kind: "anonymous",
  round,
  voters,
  groups: groups.map(grouped),
  reasons: [],
});

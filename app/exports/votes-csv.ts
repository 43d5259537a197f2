import type { Assessment } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";
import { spokenRoles } from "~/domain/narration/spoken-roles";
import { readTallies } from "~/domain/workshop/read-tallies";
import type { RoundTallies, VoteTallies } from "~/domain/workshop/vote-tallies";
import { csv } from "./csv";
import { words } from "./words";

type Voted = VoteTallies[string];

/** A workshop's votes as CSV: for every question and round one row a group of at least the threshold; of a round with fewer voters only how many they were. */
export function votesCsv({ votes }: Pick<Assessment, "votes">, { questions }: Pick<Instrument, "questions">): string {
  const tallies = readTallies(votes);
  return csv(
    words.votes.columns,
    questions.flatMap(({ id, name }) => {
      const voted = tallies[id];
      return voted === undefined ? [] : voted.rounds.flatMap((round) => rowsOf(id, name, voted, round));
    }),
  );
}

function rowsOf(id: string, name: string, voted: Voted, { round, voters, groups }: RoundTallies) {
  const named = Object.entries(voted.names ?? {}).map(([role, title]) => ({ id: role, name: title }));
  const head = [id, name, words.votes.modes[voted.mode], round, voters];
  if (groups.length === 0) return [[...head, words.votes.tooFew(voted.threshold), "", "", "", "", "", "", ""]];
  return groups.map(({ roles, levels, dontKnow, none = 0 }) => [
    ...head,
    spokenRoles(roles, named),
    ...levels,
    dontKnow,
    none,
  ]);
}

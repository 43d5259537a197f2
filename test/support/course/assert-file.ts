import assert from "node:assert/strict";
import type { VoteTallies } from "~/domain/workshop/vote-tallies";
import type { Book } from "./book";
import { assertGroups } from "./counted";

/** Throws unless `votes` of an assessment file holds every revealed round of the book, and no other. */
export function assertFile(votes: VoteTallies, book: Book): void {
  for (const question of book.agenda) {
    const revealed = book.revealed(question);
    if (!revealed.some((end) => end.votes.size > 0)) {
      assert.equal(votes?.[question], undefined);
      continue;
    }
    const rounds = votes[question]?.rounds ?? [];
    assert.deepEqual(
      rounds.map(({ round, voters }) => [round, voters]),
      revealed.map(({ round, votes: { size } }) => [round, size]),
    );
    for (const [index, end] of revealed.entries()) {
      const isOneGroup = book.mode === "open" && end.votes.size < book.threshold;
      if (!isOneGroup) assertGroups(rounds[index]?.groups ?? [], end.votes, book.seats, book.threshold);
    }
  }
}

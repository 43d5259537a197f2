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
    const isThin = (round: number) => book.mode === "open" && (revealed[round]?.votes.size ?? 0) < book.threshold;
    for (const [index, end] of revealed.entries()) {
      const groupsOf = (round: number) => (isThin(round) ? [] : (rounds[round]?.groups ?? []));
      const others = revealed.flatMap((_, other) => (other === index ? [] : groupsOf(other)));
      if (!isThin(index)) assertGroups(groupsOf(index), end.votes, book.seats, book.threshold, others);
    }
  }
}

import assert from "node:assert/strict";
import { groupsOfVotes } from "~/domain/workshop/closed-round";
import type { WorkshopNow } from "~/storage/workshop-store";
import type { Book, Said } from "./book";
import { assertGroups } from "./counted";

/** Throws unless the database holds what the book does: where the room stands, who sits in it, the votes that run, and what every ended round left. */
export function assertKept({ stored: { workshop }, room }: WorkshopNow, book: Book): void {
  const { phase, step, current, open, pausedAt, doorLocked, rounds, settings } = workshop;
  assert.deepEqual(
    { step, phase, question: current, round: open?.round ?? null, isPaused: pausedAt !== null, isLocked: doorLocked },
    { step: book.step, ...book.place },
  );
  if (phase !== "closed")
    assert.deepEqual(
      new Map(room.seats.map(({ name, role }) => [Number(name?.replace("phone ", "")), role])),
      book.seats,
      "who sits here",
    );
  const phones = new Map(room.seats.map(({ id, name }) => [id, Number(name?.replace("phone ", ""))]));
  const said = ({ level, reason = "" }: { level: Said["level"]; reason?: string }): Said => ({ level, reason });
  const bySeat = (votes: readonly ({ seat: string } & Parameters<typeof said>[0])[]) =>
    new Map(votes.map((vote) => [phones.get(vote.seat) ?? -1, said(vote)]));
  assert.equal(room.votes.length, book.votes.size, "how many votes are kept");
  assert.deepEqual(bySeat(room.votes), plain(book.votes), "the votes that run");

  const kept = Object.entries(rounds).flatMap(([question, closed]) => closed.map((round) => ({ question, ...round })));
  assert.equal(kept.length, book.ended.length, "how many rounds have ended");
  for (const end of book.ended) {
    const round = kept.find((one) => one.question === end.question && one.round === end.round);
    assert.equal(round?.kind, end.isRevealed ? book.mode : "interrupted", `${end.question}, round ${end.round}`);
    if (round?.kind === "anonymous") {
      assert.equal(round.voters, end.votes.size, "voters");
      const groups = round.groups.map(({ roles, tally }) => ({ roles, ...tally }));
      const earlier = kept.flatMap((one) =>
        one.kind === "anonymous" && one.question === end.question && one.round < end.round ? one.groups : [],
      );
      assertGroups(groups, end.votes, book.seats, settings.threshold, earlier);
      const given = [...end.votes.values()].filter(({ reason }) => reason !== "");
      const shown = end.votes.size < settings.threshold ? [] : given.map(({ level, reason }) => `${level} ${reason}`);
      assert.deepEqual(round.reasons.map(({ level, text }) => `${level} ${text}`).sort(), shown.sort(), "reasons");
    }
    if (round?.kind === "open") {
      if (phase !== "closed") assert.deepEqual(bySeat(round.votes), plain(end.votes), "who voted what");
      const groups = groupsOfVotes(round.votes, settings.roles).map(({ roles, tally }) => ({ roles, ...tally }));
      assertGroups(groups, end.votes, book.seats, 1);
    }
  }
}

const plain = (votes: ReadonlyMap<number, Said>) =>
  new Map([...votes].map(([phone, { level, reason }]) => [phone, { level, reason }]));

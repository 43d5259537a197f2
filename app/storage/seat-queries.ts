import { castVote } from "~/domain/workshop/cast-vote";
import { takeSeat } from "~/domain/workshop/take-seat";
import type { Vote } from "~/domain/workshop/vote";
import type { Database } from "./tables";
import { readSeat, type WorkshopRows } from "./workshop-rows";
import type { BallotOutcome, WorkshopStore } from "./workshop-store";

/** Votes in one statement: SQLite takes 32,766 values, a vote is six. */
const VOTES_A_STATEMENT = 1_000;

/** Taking seats and casting votes. */
export function seatQueries(
  { db }: Database,
  rows: WorkshopRows,
): Pick<WorkshopStore, "takeSeat" | "seatOf" | "acceptRule" | "castVotes"> {
  return {
    takeSeat: (id, tokenHash, joining, now) =>
      db.transaction().execute(async (transaction) => {
        const stored = await rows.workshop(transaction, id, "update");
        if (stored === undefined) return { ok: false, refusal: "no-workshop" };
        const taken = await transaction
          .selectFrom("seats")
          .selectAll()
          .where("token_hash", "=", tokenHash)
          .where("workshop_id", "=", id)
          .executeTakeFirst();
        if (taken !== undefined) return { ok: true, seat: readSeat(taken) };
        const { count } = await transaction
          .selectFrom("seats")
          .select(({ fn }) => fn.countAll<string | number>().as("count"))
          .where("workshop_id", "=", id)
          .executeTakeFirstOrThrow();
        const outcome = takeSeat(stored.workshop, Number(count), joining);
        if (!outcome.ok) return outcome;
        const { seat } = outcome;
        await transaction
          .insertInto("seats")
          .values({
            workshop_id: id,
            id: seat.id,
            token_hash: tokenHash,
            role: seat.role,
            name: seat.name,
            agreed_to: seat.agreedTo,
            joined_at: now,
          })
          .execute();
        return outcome;
      }),

    seatOf: async (id, tokenHash) => {
      const row = await db
        .selectFrom("seats")
        .selectAll()
        .where("token_hash", "=", tokenHash)
        .where("workshop_id", "=", id)
        .executeTakeFirst();
      return row && readSeat(row);
    },

    acceptRule: (id, tokenHash) =>
      db.transaction().execute(async (transaction) => {
        const stored = await rows.workshop(transaction, id, "share");
        if (stored === undefined) return false;
        const { numUpdatedRows } = await transaction
          .updateTable("seats")
          .set({ agreed_to: stored.workshop.rule })
          .where("token_hash", "=", tokenHash)
          .where("workshop_id", "=", id)
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),

    castVotes: (id, ballots, now) =>
      db.transaction().execute(async (transaction) => {
        const stored = await rows.workshop(transaction, id, "share");
        const tokens = [...new Set(ballots.map(({ tokenHash }) => tokenHash))];
        const seats = new Map(
          (
            await transaction
              .selectFrom("seats")
              .selectAll()
              .where("workshop_id", "=", id)
              .where("token_hash", "in", tokens)
              .execute()
          ).map((row) => [row.token_hash, readSeat(row)]),
        );
        const standing = new Map<string, Vote>();
        const outcomes = ballots.map(({ tokenHash, ballot }): BallotOutcome => {
          const seat = seats.get(tokenHash);
          if (stored === undefined || seat === undefined) return { ok: false, refusal: "no-seat" };
          const cast = castVote(stored.workshop, seat, ballot, now);
          if (cast.ok) standing.set(`${cast.vote.seat} ${cast.vote.round} ${cast.vote.question}`, cast.vote);
          return cast;
        });
        const votes = [...standing.values()];
        for (let from = 0; from < votes.length; from += VOTES_A_STATEMENT)
          await transaction
            .insertInto("votes")
            .values(
              votes.slice(from, from + VOTES_A_STATEMENT).map(({ seat, question, round, level, reason }) => ({
                workshop_id: id,
                question,
                round,
                seat_id: seat,
                level: String(level),
                reason: reason ?? null,
              })),
            )
            .onConflict((conflict) =>
              conflict
                .columns(["workshop_id", "question", "round", "seat_id"])
                .doUpdateSet((set) => ({ level: set.ref("excluded.level"), reason: set.ref("excluded.reason") })),
            )
            .execute();
        return outcomes;
      }),
  };
}

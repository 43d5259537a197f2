import { sql } from "kysely";
import { castVote } from "~/domain/workshop/cast-vote";
import { takeSeat } from "~/domain/workshop/take-seat";
import type { Vote } from "~/domain/workshop/vote";
import type { Database } from "./tables";
import { ToldSeats } from "./told-seats";
import { readSeat, type WorkshopRows } from "./workshop-rows";
import type { BallotOutcome, WorkshopStore } from "./workshop-store";

/** Taking seats and casting votes. */
export function seatQueries(
  { db, json }: Database,
  rows: WorkshopRows,
): Pick<WorkshopStore, "takeSeat" | "seatOf" | "acceptRule" | "castVotes"> {
  const told = new ToldSeats();
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
        const seats = await told.of(transaction, id, stored?.workshop.rule ?? 0, ballots);
        const standing = new Map<string, Vote>();
        const outcomes = ballots.map(({ tokenHash, ballot }): BallotOutcome => {
          const seat = seats.get(tokenHash);
          if (stored === undefined || seat === undefined) return { ok: false, refusal: "no-seat" };
          const cast = castVote(stored.workshop, seat, ballot, now);
          if (cast.ok) standing.set(`${cast.vote.seat} ${cast.vote.round} ${cast.vote.question}`, cast.vote);
          return cast;
        });
        if (standing.size === 0) return outcomes;
        const values = [...standing.values()].map(({ seat, question, round, level, reason }) => [
          question,
          round,
          seat,
          String(level),
          reason ?? null,
        ]);
        await sql`
          insert into votes (workshop_id, question, round, seat_id, level, reason)
          select ${id}, value->>0, cast(value->>1 as integer), value->>2, value->>3, value->>4
          from ${json.each(JSON.stringify(values))} where true
          on conflict (workshop_id, question, round, seat_id)
          do update set level = excluded.level, reason = excluded.reason`.execute(transaction);
        return outcomes;
      }),
  };
}

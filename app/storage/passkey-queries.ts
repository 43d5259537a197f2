import type { Kysely } from "kysely";
import { benchProtection, isProtected } from "./bench-protection";
import { lockOthersOut } from "./lock-others-out";
import { passkeyOf, passkeyRow } from "./passkey-rows";
import type { Challenge, PasskeyStore } from "./passkey-store";
import type { Database, Tables } from "./tables";

/** Passkeys of benches, and what browsers were asked to sign. */
export function passkeyQueries({ db, locksRows }: Database): PasskeyStore {
  return {
    keepChallenge: async ({ sessionHash, benchId, purpose }, challenge, expiresAt) => {
      await db
        .insertInto("bench_challenges")
        .values({ session_hash: sessionHash, bench_id: benchId, purpose, challenge, expires_at: expiresAt })
        .onConflict((conflict) =>
          conflict.columns(["session_hash", "bench_id", "purpose"]).doUpdateSet(({ ref }) => ({
            challenge: ref("excluded.challenge"),
            expires_at: ref("excluded.expires_at"),
          })),
        )
        .execute();
    },

    takeChallenge: async (of, now, latest) => {
      const taken = await challengesOf(db, of).returning(["challenge", "expires_at"]).executeTakeFirst();
      if (taken === undefined) return undefined;
      return taken.expires_at > now && taken.expires_at <= latest ? taken.challenge : undefined;
    },

    passkeys: async (benchId) => {
      const rows = await db
        .selectFrom("bench_passkeys")
        .selectAll()
        .where("bench_id", "=", benchId)
        .orderBy("created_at")
        .orderBy("id")
        .execute();
      return rows.map(passkeyOf);
    },

    addPasskey: (benchId, passkey, sessionHash) =>
      db.transaction().execute(async (transaction) => {
        const before = await benchProtection(transaction, benchId, { locked: locksRows });
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto("bench_passkeys")
          .values(passkeyRow(benchId, passkey))
          .onConflict((conflict) => conflict.column("id").doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 1n) return false;
        if (!isProtected(before)) await lockOthersOut(transaction, benchId, sessionHash);
        return true;
      }),

    unlockByPasskey: (sessionHash, benchId, { id, from, to }, now) =>
      db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable("bench_passkeys")
          .set({ counter: to, last_used_at: now })
          .where("id", "=", id)
          .where("bench_id", "=", benchId)
          .where("counter", "=", from)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await transaction
          .updateTable("bench_sessions")
          .set({ unlocked: 1 })
          .where("session_hash", "=", sessionHash)
          .where(
            "bench_link_id",
            "in",
            transaction.selectFrom("bench_links").select("id").where("bench_id", "=", benchId),
          )
          .execute();
        return true;
      }),

    removePasskey: (benchId, id, { sessionHash, host, mayBeLast }) =>
      db.transaction().execute(async (transaction) => {
        const { hasPassphrase, passkeys } = await benchProtection(transaction, benchId, { locked: locksRows });
        const others = passkeys.filter((passkey) => passkey.id !== id);
        if (others.length === passkeys.length) return "none";
        const isWayIn = hasPassphrase || others.some((passkey) => passkey.host === host);
        if (!isWayIn && !mayBeLast) return "last";
        await transaction.deleteFrom("bench_passkeys").where("id", "=", id).execute();
        await lockOthersOut(transaction, benchId, sessionHash);
        return "removed";
      }),
  };
}

const challengesOf = (db: Kysely<Tables>, { sessionHash, benchId, purpose }: Challenge) =>
  db
    .deleteFrom("bench_challenges")
    .where("session_hash", "=", sessionHash)
    .where("bench_id", "=", benchId)
    .where("purpose", "=", purpose);

import type { Kysely } from "kysely";
import { benchProtection, isProtected } from "./bench-protection";
import type { Bench, BenchStore, NewBenchLink } from "./bench-store";
import { lockOthersOut } from "./lock-others-out";
import type { Database, Tables } from "./tables";

type Entrance =
  | "createBench"
  | "redeemBench"
  | "openBench"
  | "benchesOf"
  | "unlockBench"
  | "setPassphrase"
  | "addBenchLink"
  | "benchLinks"
  | "revokeBenchLink";

/** Making a bench and coming in to it: its links, sessions and passphrase. */
export function benchQueries({ db }: Database): Pick<BenchStore, Entrance> {
  /** The benches a session came in to, by links that are still in use. */
  const opened = (sessionHash: string, now: string) =>
    db
      .selectFrom("bench_sessions")
      .innerJoin("bench_links", "bench_links.id", "bench_sessions.bench_link_id")
      .innerJoin("benches", "benches.id", "bench_links.bench_id")
      .where("bench_sessions.session_hash", "=", sessionHash)
      .where("bench_sessions.expires_at", ">", now)
      .where("bench_links.revoked_at", "is", null)
      .where((where) =>
        where.or([where("bench_links.expires_at", "is", null), where("bench_links.expires_at", ">", now)]),
      );

  return {
    createBench: ({ id, name, createdAt, passphraseHash }, link, { sessionHash, expiresAt }) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto("benches")
          .values({ id, name, created_at: createdAt, passphrase_hash: passphraseHash })
          .execute();
        await transaction
          .insertInto("bench_links")
          .values(benchLinkRow(id, link, createdAt))
          .execute();
        await transaction
          .insertInto("bench_sessions")
          .values({ session_hash: sessionHash, bench_link_id: link.id, expires_at: expiresAt, unlocked: 1 })
          .execute();
      }),

    redeemBench: (secretHash, { sessionHash, expiresAt }, now) =>
      db.transaction().execute(async (transaction) => {
        const link = await transaction
          .updateTable("bench_links")
          .set({ last_used_at: now })
          .where("secret_hash", "=", secretHash)
          .where("revoked_at", "is", null)
          .where((where) => where.or([where("expires_at", "is", null), where("expires_at", ">", now)]))
          .returning(["id", "bench_id"])
          .executeTakeFirst();
        if (link === undefined) return undefined;
        await transaction
          .insertInto("bench_sessions")
          .values({
            session_hash: sessionHash,
            bench_link_id: link.id,
            expires_at: expiresAt,
            unlocked: isProtected(await benchProtection(transaction, link.bench_id)) ? 0 : 1,
          })
          // Who has given the passphrase or a passkey on this browser is not asked again.
          .onConflict((conflict) =>
            conflict.columns(["session_hash", "bench_link_id"]).doUpdateSet({ expires_at: expiresAt }),
          )
          .execute();
        return link.bench_id;
      }),

    openBench: async (sessionHash, benchId, now) => {
      const row = await opened(sessionHash, now)
        .where("benches.id", "=", benchId)
        .selectAll("benches")
        .select(["bench_sessions.unlocked", "bench_sessions.bench_link_id"])
        .orderBy("bench_sessions.unlocked", "desc")
        .orderBy("bench_sessions.bench_link_id")
        .limit(1)
        .executeTakeFirst();
      return row && { bench: benchOf(row), linkId: row.bench_link_id, locked: row.unlocked !== 1 };
    },

    benchesOf: async (sessionHash, now) => {
      const rows = await opened(sessionHash, now)
        .where("bench_sessions.unlocked", "=", 1)
        .selectAll("benches")
        .distinct()
        .orderBy("benches.name")
        .orderBy("benches.id")
        .execute();
      return rows.map(benchOf);
    },

    unlockBench: async (sessionHash, benchId) => {
      await db
        .updateTable("bench_sessions")
        .set({ unlocked: 1 })
        .where("session_hash", "=", sessionHash)
        .where("bench_link_id", "in", linksOf(db, benchId))
        .execute();
    },

    setPassphrase: (benchId, passphraseHash, sessionHash) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .updateTable("benches")
          .set({ passphrase_hash: passphraseHash })
          .where("id", "=", benchId)
          .execute();
        await lockOthersOut(transaction, benchId, sessionHash);
      }),

    addBenchLink: async (benchId, link, now) => {
      await db
        .insertInto("bench_links")
        .values(benchLinkRow(benchId, link, now))
        .execute();
    },

    benchLinks: async (benchId) => {
      const rows = await db
        .selectFrom("bench_links")
        .selectAll()
        .where("bench_id", "=", benchId)
        .where("revoked_at", "is", null)
        .orderBy("created_at")
        .orderBy("id")
        .execute();
      return rows.map(({ id, name, created_at, expires_at, last_used_at }) => ({
        id,
        name,
        createdAt: created_at,
        expiresAt: expires_at,
        lastUsedAt: last_used_at,
      }));
    },

    revokeBenchLink: (benchId, linkId, now) =>
      db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable("bench_links")
          .set({ revoked_at: now })
          .where("id", "=", linkId)
          .where("revoked_at", "is", null)
          .where("bench_id", "in", linksInUse(transaction, benchId, now).where("id", "<>", linkId))
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await transaction.deleteFrom("bench_sessions").where("bench_link_id", "=", linkId).execute();
        return true;
      }),
  };
}

const linksOf = (db: Kysely<Tables>, benchId: string) =>
  db.selectFrom("bench_links").select("id").where("bench_id", "=", benchId);

/** Their bench, once for each. */
const linksInUse = (db: Kysely<Tables>, benchId: string, now: string) =>
  db
    .selectFrom("bench_links")
    .select("bench_id")
    .where("bench_id", "=", benchId)
    .where("revoked_at", "is", null)
    .where((where) => where.or([where("expires_at", "is", null), where("expires_at", ">", now)]));

const benchOf = (row: Tables["benches"]): Bench => ({
  id: row.id,
  name: row.name,
  createdAt: row.created_at,
  passphraseHash: row.passphrase_hash,
});

const benchLinkRow = (benchId: string, { id, name, secretHash, expiresAt }: NewBenchLink, createdAt: string) => ({
  id,
  bench_id: benchId,
  name,
  secret_hash: secretHash,
  created_at: createdAt,
  expires_at: expiresAt,
  last_used_at: null,
  revoked_at: null,
});

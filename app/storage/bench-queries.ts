import type { Kysely } from "kysely";
import { readLevel } from "./bench-rows";
import type { Bench, BenchStore, NewBenchLink } from "./bench-store";
import { keepAssessment } from "./keep-assessment";
import { linkRow } from "./links-in-use";
import type { Database, Tables } from "./tables";

/** Making, opening and emptying benches, and what is put on them. */
export function benchQueries({ db, scrub }: Database): Omit<BenchStore, "benchLines" | "onBench"> {
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
        const { passphrase_hash } = await transaction
          .selectFrom("benches")
          .select("passphrase_hash")
          .where("id", "=", link.bench_id)
          .executeTakeFirstOrThrow();
        await transaction
          .insertInto("bench_sessions")
          .values({
            session_hash: sessionHash,
            bench_link_id: link.id,
            expires_at: expiresAt,
            unlocked: passphrase_hash === null ? 1 : 0,
          })
          // Who has given the passphrase on this browser is not asked again.
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
        .select("bench_sessions.unlocked")
        .orderBy("bench_sessions.unlocked", "desc")
        .limit(1)
        .executeTakeFirst();
      return row && { bench: benchOf(row), locked: row.unlocked !== 1 };
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
        await transaction
          .updateTable("bench_sessions")
          .set({ unlocked: passphraseHash === null ? 1 : 0 })
          .where("session_hash", "<>", sessionHash)
          .where("bench_link_id", "in", linksOf(transaction, benchId))
          .execute();
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

    createOnBench: (benchId, stored, link) =>
      db.transaction().execute(async (transaction) => {
        await keepAssessment(transaction, stored, link);
        await transaction
          .insertInto("bench_items")
          .values({ link_id: link.id, bench_id: benchId, archived_at: null })
          .execute();
      }),

    putOnBench: (benchId, assessmentId, link, now) =>
      db.transaction().execute(async (transaction) => {
        const there = await itemsOf(transaction, benchId, assessmentId).executeTakeFirst();
        if (there !== undefined) return false;
        await transaction
          .insertInto("links")
          .values(linkRow(assessmentId, link, now))
          .execute();
        await transaction
          .insertInto("bench_items")
          .values({ link_id: link.id, bench_id: benchId, archived_at: null })
          .execute();
        return true;
      }),

    archiveOnBench: async (benchId, assessmentId, archivedAt) => {
      const { numUpdatedRows } = await db
        .updateTable("bench_items")
        .set({ archived_at: archivedAt })
        .where("link_id", "in", itemsOf(db, benchId, assessmentId))
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    eraseBench: async (benchId) => {
      const erased = await db.transaction().execute(async (transaction) => {
        const item = await transaction
          .selectFrom("bench_items")
          .innerJoin("links", "links.id", "bench_items.link_id")
          .select("bench_items.link_id")
          .where("bench_items.bench_id", "=", benchId)
          .where("links.revoked_at", "is", null)
          .limit(1)
          .executeTakeFirst();
        if (item !== undefined) return false;
        await transaction.deleteFrom("benches").where("id", "=", benchId).execute();
        return true;
      });
      if (erased) await scrub();
      return erased;
    },

    rate: async (benchId, ratings) => {
      if (ratings.length === 0) return;
      await db
        .insertInto("bench_ratings")
        .values(ratings.map((rating) => ({ bench_id: benchId, ...rating })))
        .onConflict((conflict) =>
          conflict
            .columns(["bench_id", "rater", "scene", "question"])
            .doUpdateSet(({ ref }) => ({ level: ref("excluded.level") })),
        )
        .execute();
    },

    ratings: async (benchId) => {
      const rows = await db
        .selectFrom("bench_ratings")
        .select(["rater", "scene", "question", "level"])
        .where("bench_id", "=", benchId)
        .execute();
      return rows.map(({ level, ...rating }) => ({ ...rating, level: readLevel(level) }));
    },
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

const itemsOf = (db: Kysely<Tables>, benchId: string, assessmentId: string) =>
  db
    .selectFrom("bench_items")
    .innerJoin("links", "links.id", "bench_items.link_id")
    .select("bench_items.link_id")
    .where("bench_items.bench_id", "=", benchId)
    .where("links.assessment_id", "=", assessmentId)
    .where("links.revoked_at", "is", null);

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

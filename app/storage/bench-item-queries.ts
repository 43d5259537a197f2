import type { Kysely } from "kysely";
import { readLevel } from "./bench-rows";
import type { BenchStore } from "./bench-store";
import { keepAssessment } from "./keep-assessment";
import { keepOnBench } from "./keep-on-bench";
import type { Database, Tables } from "./tables";

type Contents = "createOnBench" | "putOnBench" | "archiveOnBench" | "eraseBench" | "rate" | "ratings";

/** What lies on a bench: its assessments, its ratings, and emptying it. */
export function benchItemQueries({ db, noteErasure, scrub }: Database): Pick<BenchStore, Contents> {
  return {
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
        await keepOnBench(transaction, assessmentId, { benchId, link }, now);
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
        await noteErasure(transaction);
        return true;
      });
      if (erased) void scrub();
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

const itemsOf = (db: Kysely<Tables>, benchId: string, assessmentId: string) =>
  db
    .selectFrom("bench_items")
    .innerJoin("links", "links.id", "bench_items.link_id")
    .select("bench_items.link_id")
    .where("bench_items.bench_id", "=", benchId)
    .where("links.assessment_id", "=", assessmentId)
    .where("links.revoked_at", "is", null);

import { type Kysely, sql } from "kysely";

/** Benches, their links and sessions, what stands on them, and how their people rated the written scenes. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("benches")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    // Argon2id with its parameters and salt; null: the link alone opens it.
    .addColumn("passphrase_hash", "text")
    .execute();

  await db.schema
    .createTable("bench_links")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("bench_id", "text", (column) => column.notNull().references("benches.id").onDelete("cascade"))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("secret_hash", "text", (column) => column.notNull().unique())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text")
    .addColumn("last_used_at", "text")
    .addColumn("revoked_at", "text")
    .execute();
  await db.schema.createIndex("bench_links_bench_id").on("bench_links").column("bench_id").execute();

  await db.schema
    .createTable("bench_sessions")
    .addColumn("session_hash", "text", (column) => column.notNull())
    .addColumn("bench_link_id", "text", (column) => column.notNull().references("bench_links.id").onDelete("cascade"))
    .addColumn("expires_at", "text", (column) => column.notNull())
    // 0 until the passphrase was given on this browser.
    .addColumn("unlocked", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("bench_sessions_pk", ["session_hash", "bench_link_id"])
    .execute();
  await db.schema.createIndex("bench_sessions_bench_link_id").on("bench_sessions").column("bench_link_id").execute();

  await db.schema
    .createTable("bench_items")
    // The bench's own link to the assessment: taking it back, or erasing the assessment, clears the bench of it.
    .addColumn("link_id", "text", (column) => column.primaryKey().references("links.id").onDelete("cascade"))
    .addColumn("bench_id", "text", (column) => column.notNull().references("benches.id").onDelete("cascade"))
    .addColumn("archived_at", "text")
    .execute();
  await db.schema.createIndex("bench_items_bench_id").on("bench_items").column("bench_id").execute();

  await db.schema
    .createTable("bench_ratings")
    .addColumn("bench_id", "text", (column) => column.notNull().references("benches.id").onDelete("cascade"))
    .addColumn("rater", "text", (column) => column.notNull())
    .addColumn("scene", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("level", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("bench_ratings_pk", ["bench_id", "rater", "scene", "question"])
    .execute();

  // What a session may use: what it was let in by, and what stands on the benches it opened.
  await db.schema
    .createView("reach")
    .as(
      sql`select session_hash, link_id, expires_at from sessions
        union all
        select bench_sessions.session_hash, bench_items.link_id,
          case when bench_links.expires_at is not null and bench_links.expires_at < bench_sessions.expires_at
            then bench_links.expires_at else bench_sessions.expires_at end
        from bench_sessions
        join bench_links on bench_links.id = bench_sessions.bench_link_id
        join bench_items on bench_items.bench_id = bench_links.bench_id
        where bench_sessions.unlocked = 1 and bench_links.revoked_at is null`,
    )
    .execute();
}

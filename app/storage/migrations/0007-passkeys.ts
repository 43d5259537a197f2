import { type Kysely, PostgresAdapter, sql } from "kysely";

/** Passkeys that open a bench, and what a browser was asked to sign. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("bench_passkeys")
    // The credential's id, as its authenticator named it.
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("bench_id", "text", (column) => column.notNull().references("benches.id").onDelete("cascade"))
    .addColumn("host", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("public_key", "text", (column) => column.notNull())
    .addColumn("counter", "bigint", (column) => column.notNull())
    .addColumn("transports", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("last_used_at", "text")
    .execute();
  await db.schema.createIndex("bench_passkeys_bench_id").on("bench_passkeys").column("bench_id").execute();

  await db.schema
    .createTable("bench_challenges")
    .addColumn("session_hash", "text", (column) => column.notNull())
    .addColumn("bench_id", "text", (column) => column.notNull().references("benches.id").onDelete("cascade"))
    .addColumn("purpose", "text", (column) => column.notNull())
    .addColumn("challenge", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("bench_challenges_pk", ["session_hash", "bench_id", "purpose"])
    .execute();
  await db.schema.createIndex("bench_challenges_bench_id").on("bench_challenges").column("bench_id").execute();

  // As migration 6: of what people wrote, Postgres takes no samples.
  if (db.getExecutor().adapter instanceof PostgresAdapter)
    await sql`alter table bench_passkeys alter column name set statistics 0`.execute(db);
}

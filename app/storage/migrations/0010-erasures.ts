import { type Kysely, PostgresAdapter, sql } from "kysely";

/** Erasures whose words may still stand in the files of Postgres, so that a process that starts knows of them; SQLite's log tells by itself. */
export async function up(db: Kysely<never>): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return;
  await sql`
    create table erasures (
      id bigint generated always as identity primary key,
      at timestamptz not null default clock_timestamp()
    )`.execute(db);
}

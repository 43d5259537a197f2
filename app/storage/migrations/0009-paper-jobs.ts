import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * PDFs that wait to be drawn by processes of their own, on Postgres alone. Nothing of it goes into the write-ahead log: what a crash
 * takes, whoever asked asks again. It dies with its assessment, and of its words Postgres takes no samples.
 */
export async function up(db: Kysely<never>): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return;
  await sql`
    create unlogged table paper_jobs (
      id text primary key,
      kind text not null,
      assessment_id text references assessments (id) on delete cascade,
      body text not null,
      asked_at timestamptz not null default clock_timestamp(),
      claimed_by text,
      claimed_until timestamptz,
      claims integer not null default 0,
      ended_at timestamptz,
      result bytea,
      fault text
    )`.execute(db);
  for (const column of ["body", "result", "fault"])
    await sql`alter table paper_jobs alter column ${sql.ref(column)} set statistics 0`.execute(db);
}

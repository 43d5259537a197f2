import { type Kysely, PostgresAdapter, sql } from "kysely";

const WRITTEN_BY_PEOPLE = [
  ["assessments", "body"],
  ["links", "name"],
  ["handed_answers", "body"],
  ["versions", "body"],
  ["plans", "body"],
  ["plan_changes", "body"],
  ["workshops", "body"],
  ["seats", "name"],
  ["votes", "reason"],
  ["benches", "name"],
  ["bench_links", "name"],
] as const;

/** Postgres keeps samples of columns for its planner, out of reach of erasing: of what people wrote it takes none. SQLite keeps none anyway. */
export async function up(db: Kysely<never>): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return;
  for (const [table, column] of WRITTEN_BY_PEOPLE)
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set statistics 0`.execute(db);
}

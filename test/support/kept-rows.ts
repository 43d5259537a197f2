import { sql } from "kysely";
import type { Database } from "~/storage/tables";

/** Every row of every table but the engine's own, each as JSON, sorted: two databases hold the same where this is the same. */
export async function keptRows({ db }: Database): Promise<Record<string, readonly string[]>> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name).sort();
  const kept: Record<string, readonly string[]> = {};
  for (const table of tables) {
    const { rows } = await sql`select * from ${sql.table(table)}`.execute(db);
    kept[table] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return kept;
}

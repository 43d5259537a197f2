import { type Kysely, sql } from "kysely";
import { migrations as all, type Migration } from "./migrations";
import type { Database, Tables } from "./tables";

/**
 * Brings the tables up to date, all steps in one transaction that only one process can be in.
 * Throws where the database was migrated by a newer Plumbline than this.
 */
export async function migrate(
  { unlimited, beginAlone }: Database,
  migrations: readonly Migration[] = all,
): Promise<void> {
  await unlimited.migrations.connection().execute(async (connection) => {
    for (const statement of beginAlone) await sql.raw(statement).execute(connection);
    try {
      await applyMissing(connection, migrations);
      await sql`commit`.execute(connection);
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}

async function applyMissing(db: Kysely<Tables>, migrations: readonly Migration[]) {
  await db.schema
    .createTable("migrations")
    .ifNotExists()
    .addColumn("number", "integer", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("applied_at", "text", (column) => column.notNull())
    .execute();
  const applied = await db.selectFrom("migrations").select(["number", "name"]).orderBy("number").execute();
  const unknown = applied.find(({ number }) => !migrations.some((migration) => migration.number === number));
  if (unknown !== undefined)
    throw new Error(
      `The database was last used by a newer Plumbline (its migration ${unknown.number}, ${unknown.name}, is not known here). ` +
        "Start that version again, or restore a backup made before it.",
    );
  for (const { number, name, up } of migrations) {
    if (applied.some((migration) => migration.number === number)) continue;
    await up(db as unknown as Kysely<never>);
    await db.insertInto("migrations").values({ number, name, applied_at: new Date().toISOString() }).execute();
  }
}

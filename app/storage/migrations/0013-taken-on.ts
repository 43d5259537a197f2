import type { Kysely } from "kysely";

/** Which assessments of a series began with the answers of the one before, taken on into a later edition: 1, else 0. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .alterTable("assessment_series")
    .addColumn("taken_on", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
}

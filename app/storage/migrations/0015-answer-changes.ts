import type { Kysely } from "kysely";

/** The history of each assessment's answers; its number is the revision it led to. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("answer_changes")
    .addColumn("assessment_id", "text", (column) => column.notNull().references("assessments.id").onDelete("cascade"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("answer_changes_pk", ["assessment_id", "number"])
    .execute();
}

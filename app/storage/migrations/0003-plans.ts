import type { Kysely } from "kysely";

/** Plans teams work on with the history of their changes, and which assessments follow one another in a series. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("plans")
    .addColumn("assessment_id", "text", (column) =>
      column.primaryKey().references("assessments.id").onDelete("cascade"),
    )
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("adopted_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("plan_changes")
    .addColumn("assessment_id", "text", (column) =>
      column.notNull().references("plans.assessment_id").onDelete("cascade"),
    )
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("plan_changes_pk", ["assessment_id", "number"])
    .execute();

  await db.schema
    .createTable("assessment_series")
    .addColumn("assessment_id", "text", (column) =>
      column.primaryKey().references("assessments.id").onDelete("cascade"),
    )
    .addColumn("series_id", "text", (column) => column.notNull())
    // From 1; a reassessment comes one after the assessment it was started from, also when that one is erased later.
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("previous_id", "text", (column) => column.references("assessments.id").onDelete("set null"))
    .execute();
  for (const column of ["series_id", "previous_id"] as const)
    await db.schema.createIndex(`assessment_series_${column}`).on("assessment_series").column(column).execute();
}

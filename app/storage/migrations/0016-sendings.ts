import type { Kysely } from "kysely";

/** The form each line of a plan's history came by: sent again, it is known. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable("plan_changes").addColumn("sending", "text").execute();
  await db.schema
    .createIndex("plan_changes_by_sending")
    .unique()
    .on("plan_changes")
    .columns(["assessment_id", "sending"])
    .execute();
}

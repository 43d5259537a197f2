import type { Kysely } from "kysely";

/** What a link leaves out or asks, and the answers that came back by links that hand questions over. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable("links").addColumn("shows", "text").execute();
  await db.schema
    .createTable("handed_answers")
    .addColumn("link_id", "text", (column) => column.notNull().references("links.id").onDelete("cascade"))
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("handed_answers_pk", ["link_id", "question"])
    .execute();
}

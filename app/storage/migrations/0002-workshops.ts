import type { Kysely } from "kysely";

/** Workshops, the seats in their rooms and the votes of rounds that are open. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("workshops")
    .addColumn("assessment_id", "text", (column) =>
      column.primaryKey().references("assessments.id").onDelete("cascade"),
    )
    .addColumn("code", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("deadline", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addColumn("closed_at", "text")
    .execute();
  await db.schema
    .createIndex("workshops_open_code")
    .unique()
    .on("workshops")
    .column("code")
    .where("closed_at" as never, "is", null)
    .execute();
  await db.schema.createIndex("workshops_code").on("workshops").column("code").execute();

  await db.schema
    .createTable("seats")
    .addColumn("workshop_id", "text", (column) =>
      column.notNull().references("workshops.assessment_id").onDelete("cascade"),
    )
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("token_hash", "text", (column) => column.notNull().unique())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("name", "text")
    .addColumn("agreed_to", "integer", (column) => column.notNull())
    .addColumn("joined_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("seats_pk", ["workshop_id", "id"])
    .execute();

  await db.schema
    .createTable("votes")
    .addColumn("workshop_id", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("round", "integer", (column) => column.notNull())
    .addColumn("seat_id", "text", (column) => column.notNull())
    .addColumn("level", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addPrimaryKeyConstraint("votes_pk", ["workshop_id", "question", "round", "seat_id"])
    .addForeignKeyConstraint("votes_seat", ["workshop_id", "seat_id"], "seats", ["workshop_id", "id"], (constraint) =>
      constraint.onDelete("cascade"),
    )
    .execute();
}

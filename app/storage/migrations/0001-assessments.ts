import type { Kysely } from "kysely";

/** Assessments, the links that reach them, the sessions links let in, and frozen versions. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("assessments")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("stage", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("assessments_updated_at").on("assessments").column("updated_at").execute();

  await db.schema
    .createTable("links")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("assessment_id", "text", (column) => column.notNull().references("assessments.id").onDelete("cascade"))
    .addColumn("scope", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("secret_hash", "text", (column) => column.notNull().unique())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text")
    .addColumn("last_used_at", "text")
    .addColumn("revoked_at", "text")
    .execute();
  await db.schema.createIndex("links_assessment_id").on("links").column("assessment_id").execute();

  await db.schema
    .createTable("sessions")
    .addColumn("session_hash", "text", (column) => column.notNull())
    .addColumn("link_id", "text", (column) => column.notNull().references("links.id").onDelete("cascade"))
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("sessions_pk", ["session_hash", "link_id"])
    .execute();
  await db.schema.createIndex("sessions_link_id").on("sessions").column("link_id").execute();
  await db.schema.createIndex("sessions_expires_at").on("sessions").column("expires_at").execute();

  await db.schema
    .createTable("versions")
    .addColumn("assessment_id", "text", (column) => column.notNull().references("assessments.id").onDelete("cascade"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("taken", "text", (column) => column.notNull())
    .addColumn("saved_at", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("versions_pk", ["assessment_id", "number"])
    .execute();
}

import { type Kysely, PostgresAdapter, sql } from "kysely";

/** E-mail addresses of those who own actions of a plan, apart from the plan so that nothing that shows the plan shows them. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("plan_emails")
    .addColumn("assessment_id", "text", (column) =>
      column.primaryKey().references("plans.assessment_id").onDelete("cascade"),
    )
    .addColumn("body", "text", (column) => column.notNull())
    .execute();
  if (db.getExecutor().adapter instanceof PostgresAdapter)
    await sql`alter table plan_emails alter column body set statistics 0`.execute(db);
}

import { type Kysely, PostgresAdapter, sql } from "kysely";

const AT_ONCE = 100;

/** Beside each body the name that lists are searched by, so that a search opens no body; Postgres keeps no samples of it, as of all that people wrote. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const [table, id, column, named] of [
    ["assessments", "id", "organisation", organisationIn],
    ["workshops", "assessment_id", "title", titleIn],
  ] as const) {
    await db.schema.alterTable(table).addColumn(column, "text").execute();
    if (db.getExecutor().adapter instanceof PostgresAdapter)
      await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set statistics 0`.execute(db);
    await fill(db, { table, id, column, named });
  }
}

interface Filling {
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly named: (body: Body) => unknown;
}

interface Body {
  readonly profile?: { readonly organisation?: unknown };
  readonly settings?: { readonly title?: unknown };
}

const organisationIn = ({ profile }: Body) => profile?.organisation;

const titleIn = ({ settings }: Body) => settings?.title;

/** In parts, by id: a database may hold more than memory. */
async function fill(db: Kysely<never>, { table, id, column, named }: Filling): Promise<void> {
  for (let after = ""; ; ) {
    const { rows } = await sql<{ id: string; body: string }>`
      select ${sql.ref(id)} as id, body from ${sql.table(table)} where ${sql.ref(id)} > ${after}
      order by ${sql.ref(id)} limit ${sql.lit(AT_ONCE)}`.execute(db);
    for (const row of rows) {
      const name = named(JSON.parse(row.body) as Body);
      if (typeof name === "string")
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${name.replaceAll("\0", "")}
          where ${sql.ref(id)} = ${row.id}`.execute(db);
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

import { type Kysely, PostgresAdapter, sql } from "kysely";

const AT_ONCE = 100;

/**
 * Beside each body the name that lists are searched by, and a view of what a list shows, so that no list opens a body. Postgres keeps no
 * samples of the names, as of all that people wrote; SQLite, where columns behind a long body cost reading it, takes them from indexes.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const [table, id, column, named] of [
    ["assessments", "id", "organisation", organisationIn],
    ["workshops", "assessment_id", "title", titleIn],
  ] as const) {
    await db.schema.alterTable(table).addColumn(column, "text").execute();
    if (isPostgres)
      await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set statistics 0`.execute(db);
    await fill(db, { table, id, column, named });
  }
  const indexes = {
    assessments: ["assessments_lines", ["id", "updated_at", "stage", "created_at", "organisation"]],
    plans: ["plans_lines", ["assessment_id", "updated_at"]],
    workshops: ["workshops_lines", ["assessment_id", "closed_at", "title"]],
  } as const;
  if (!isPostgres)
    for (const [table, [index, columns]] of Object.entries(indexes))
      await db.schema
        .createIndex(index)
        .on(table)
        .columns([...columns])
        .execute();
  const by = (table: keyof typeof indexes) => (isPostgres ? sql`` : sql`indexed by ${sql.ref(indexes[table][0])}`);
  await db.schema
    .createView("lines")
    .as(
      sql`select a.id, a.stage, a.organisation, a.created_at,
          case when p.updated_at > a.updated_at then p.updated_at else a.updated_at end as changed_at,
          w.assessment_id as workshop, w.title, w.closed_at
        from assessments as a ${by("assessments")}
        left join plans as p ${by("plans")} on p.assessment_id = a.id
        left join workshops as w ${by("workshops")} on w.assessment_id = a.id`,
    )
    .execute();
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

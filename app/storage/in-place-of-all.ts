import pg from "pg";

/** Where tables and views wait while others are put in their place; gone when that succeeded. */
const ASIDE = "plumbline_before_restore";

/**
 * Sets every table and view of `public` aside, lets `fill` put others in their place, and drops the old ones. Where `fill` throws, everything stands as it stood
 * before. Throws, with what to do, where an earlier call was cut off.
 */
export async function inPlaceOfAll(client: pg.Client, fill: () => Promise<void>): Promise<void> {
  if ((await relationsIn(client, ASIDE)).length > 0)
    throw new Error(
      `An earlier restore was cut off: the tables from before it are in the schema ${ASIDE}. ` +
        "Move them back to public, or drop that schema, and try again.",
    );
  await move(client, "public", ASIDE);
  try {
    await fill();
  } catch (error) {
    for (const { name, kind } of await relationsIn(client, "public"))
      await client.query(`drop ${kind} if exists public.${pg.escapeIdentifier(name)} cascade`);
    await move(client, ASIDE, "public");
    throw error;
  } finally {
    await client.query(`drop schema if exists ${ASIDE} cascade`);
  }
}

async function relationsIn(client: pg.Client, schema: string) {
  const { rows } = await client.query<{ name: string; kind: "table" | "view" }>(
    `select tablename as name, 'table' as kind from pg_tables where schemaname = $1
     union all select viewname, 'view' from pg_views where schemaname = $1`,
    [schema],
  );
  return rows;
}

async function move(client: pg.Client, from: string, to: string) {
  await client.query("begin");
  await client.query(`create schema if not exists ${to}`);
  for (const { name, kind } of await relationsIn(client, from))
    await client.query(`alter ${kind} ${from}.${pg.escapeIdentifier(name)} set schema ${to}`);
  await client.query("commit");
}

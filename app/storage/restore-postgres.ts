import { existsSync } from "node:fs";
import pg from "pg";
import { serverMajor } from "./backup-postgres";
import { runPostgresProgram } from "./run-postgres-program";

/** Where the tables wait that a restore puts others in place of; gone when it succeeded. */
const ASIDE = "plumbline_before_restore";

/**
 * Reads a dump into the database, all of it or nothing. Throws while a server is connected, where pg_restore is missing,
 * and where there are assessments and `replace` was not said; a restore that fails leaves what was there.
 */
export async function restorePostgres(backup: string, databaseUrl: string, replace: boolean): Promise<void> {
  if (!existsSync(backup)) throw new Error(`There is no ${backup}.`);
  const major = await serverMajor(databaseUrl);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await refuseServers(client);
    if ((await tablesIn(client, ASIDE)).length > 0)
      throw new Error(
        `An earlier restore was cut off: the tables from before it are in the schema ${ASIDE}. ` +
          "Move them back to public, or drop that schema, and try again.",
      );
    if (!replace && (await holdsAssessments(client)))
      throw new Error("The database holds assessments. Say --replace to put the backup in their place.");
    await moveTables(client, "public", ASIDE);
    try {
      await runPostgresProgram("pg_restore", major, databaseUrl, [
        "--single-transaction",
        "--exit-on-error",
        "--no-owner",
        "--no-privileges",
        backup,
      ]);
      await client.query("select number from migrations");
    } catch (error) {
      await dropTables(client);
      await moveTables(client, ASIDE, "public");
      throw error;
    } finally {
      await client.query(`drop schema if exists ${ASIDE} cascade`);
    }
  } finally {
    await client.end();
  }
}

/** A running server, and a process that draws PDFs, keep at least one connection open. */
async function refuseServers(client: pg.Client) {
  const { rowCount } = await client.query(
    "select 1 from pg_stat_activity where datname = current_database() and application_name in ('plumbline', 'plumbline papers')",
  );
  if (rowCount)
    throw new Error(
      "A Plumbline server is connected to this database. Stop every server on it, and what draws PDFs for them, then restore.",
    );
}

async function holdsAssessments(client: pg.Client) {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('public.assessments') is not null as there",
  );
  if (!rows[0]?.there) return false;
  return ((await client.query("select 1 from public.assessments limit 1")).rowCount ?? 0) > 0;
}

const tablesIn = async (client: pg.Client, schema: string) =>
  (await client.query<{ name: string }>("select tablename as name from pg_tables where schemaname = $1", [schema]))
    .rows;

async function moveTables(client: pg.Client, from: string, to: string) {
  await client.query("begin");
  await client.query(`create schema if not exists ${to}`);
  for (const { name } of await tablesIn(client, from))
    await client.query(`alter table ${from}.${pg.escapeIdentifier(name)} set schema ${to}`);
  await client.query("commit");
}

async function dropTables(client: pg.Client) {
  for (const { name } of await tablesIn(client, "public"))
    await client.query(`drop table public.${pg.escapeIdentifier(name)} cascade`);
}

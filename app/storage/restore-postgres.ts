import { existsSync } from "node:fs";
import pg from "pg";
import { serverMajor } from "./backup-postgres";
import { inPlaceOfAll } from "./in-place-of-all";
import { runPostgresProgram } from "./run-postgres-program";

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
    if (!replace && (await holdsAssessments(client)))
      throw new Error("The database holds assessments. Say --replace to put the backup in their place.");
    await inPlaceOfAll(client, async () => {
      await runPostgresProgram("pg_restore", major, databaseUrl, [
        "--single-transaction",
        "--exit-on-error",
        "--no-owner",
        "--no-privileges",
        backup,
      ]);
      await client.query("select number from migrations");
    });
  } finally {
    await client.end();
  }
}

/** A running server, and a process that draws PDFs, keep at least one connection open. */
async function refuseServers(client: pg.Client) {
  const { rowCount } = await client.query(
    "select 1 from pg_stat_activity where datname = current_database() and application_name like 'plumbline%'",
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

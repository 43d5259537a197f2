import pg from "pg";
import { newFile } from "./new-file";
import { runPostgresProgram } from "./run-postgres-program";

const CONNECT_MS = 10_000;

/** Dumps the database as it is at one moment (pg_dump's custom format). Throws where pg_dump is missing or fails, or the target is there. */
export async function backUpPostgres(databaseUrl: string, target: string): Promise<void> {
  const major = await serverMajor(databaseUrl);
  await newFile(target, (part) =>
    runPostgresProgram("pg_dump", major, databaseUrl, [
      "--format=custom",
      "--no-owner",
      "--no-privileges",
      "--no-unlogged-table-data",
      `--file=${part}`,
    ]),
  );
}

/** The server's major version: 18 for 18.4. */
export async function serverMajor(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_MS });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version_num: string }>("show server_version_num");
    return Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  } finally {
    await client.end();
  }
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { writeEverywhere } from "#test/support/free-text";
import { keptRows } from "#test/support/kept-rows";
import { freshPostgres } from "#test/support/postgres";
import { startServer } from "#test/support/running-server";
import { openPostgres } from "~/storage/postgres";
import { openSqlite } from "~/storage/sqlite";
import type { Database } from "~/storage/tables";

/** Every file below a directory as one run of bytes. */
const bytesBelow = (directory: string): Buffer =>
  Buffer.concat(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );

interface Place {
  readonly variables: Record<string, string>;
  /** The bytes of the database's files as they stand on the disk now. */
  bytes(dataDir: string): Promise<Buffer>;
  open(dataDir: string): Database;
}

const sqlite = async (): Promise<Place> => ({
  variables: {},
  // Database, write-ahead log and its index, and whatever else lies beside them.
  bytes: async (dataDir) => bytesBelow(dataDir),
  open: (dataDir) => openSqlite(join(dataDir, "plumbline.db")),
});

const postgres = async (): Promise<Place> => {
  const address = await freshPostgres();
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  onTestFinished(() => client.end());
  // Postgres compresses long values; bytes could then not be searched.
  for (const [table, column] of [
    ["assessments", "body"],
    ["versions", "body"],
    ["plans", "body"],
    ["plan_changes", "body"],
    ["plan_emails", "body"],
    ["workshops", "body"],
  ])
    await client.query(`alter table ${table} alter column ${column} set storage external`);
  const one = async (query: string) => Object.values((await client.query(query)).rows[0])[0];
  const files = join(
    String(await one("show data_directory")),
    "base",
    String(await one("select oid from pg_database where datname = current_database()")),
  );
  return {
    variables: { DATABASE_URL: address },
    bytes: async (dataDir) => {
      await client.query("checkpoint");
      return Buffer.concat([bytesBelow(files), bytesBelow(dataDir)]);
    },
    open: () => openPostgres(address),
  };
};

test.each([
  ["SQLite", sqlite],
  ["Postgres", postgres],
])(
  "after erasing, no table, file or log of %s holds a word of it; a neighbour's stay",
  async (_kind, placed) => {
    const place = await placed();
    const server = await startServer({ ...place.variables, LOG_LEVEL: "debug" });
    onTestFinished(() => server.stop());
    const neighbour = await writeEverywhere(server, "Hwqstays");
    const written = await writeEverywhere(server, "Zkqgoes");
    const tables = async () => {
      const database = place.open(server.dataDir);
      const rows = Object.values(await keptRows(database)).flat();
      await sql`select 1`.execute(database.db);
      await database.db.destroy();
      return rows.join("\n");
    };
    const missing = (from: string | Buffer, marks: readonly string[]) => marks.filter((mark) => !from.includes(mark));
    const found = (from: string | Buffer, marks: readonly string[]) => marks.filter((mark) => from.includes(mark));

    const before = await place.bytes(server.dataDir);
    expect(missing(before, written.marks)).toEqual([]);
    expect(missing(await tables(), written.marks)).toEqual([]);

    for (const id of [written.assessment, written.workshop])
      expect((await written.owner.post(`/a/${id}/leave`, { erase: "yes" })).path).toBe("/?erased");
    // A database that takes longer than a moment to write its files anew says so until it is done.
    await expect.poll(async () => (await written.owner.open("/?erased")).text).not.toContain("traces");

    const after = await place.bytes(server.dataDir);
    expect(found(after, ["Zkqgoes", ...written.marks])).toEqual([]);
    expect(missing(after, neighbour.marks)).toEqual([]);
    const dump = await tables();
    expect(found(dump, ["Zkqgoes"])).toEqual([]);
    expect(missing(dump, neighbour.marks)).toEqual([]);
    expect(found(server.output(), ["Zkqgoes", "Hwqstays"])).toEqual([]);
    expect((await written.owner.open(`/a/${written.assessment}`)).status).toBe(404);
    expect((await written.owner.open(`/w/${written.workshop}`)).status).toBe(404);
  },
  120_000,
);

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { everyCommand, readingOnly } from "#test/support/every-command";
import { faultsIn } from "#test/support/faults";
import { freshPostgres } from "#test/support/postgres";
import { migrate } from "~/storage/migrate";
import { openPostgres } from "~/storage/postgres";
import { sqlStore } from "~/storage/sql-store";
import { openSqlite } from "~/storage/sqlite";
import type { Database } from "~/storage/tables";

async function sqlite(): Promise<Database> {
  const directory = mkdtempSync(join(tmpdir(), "plumbline-cut-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const database = openSqlite(join(directory, "plumbline.db"));
  await migrate(database);
  return database;
}

const postgres = async (): Promise<Database> => openPostgres(await freshPostgres());

/** What is done beside requests has rows of its own, which come and go by themselves. */
const BESIDE = ["erasures"];

/** Reads every row of every other table, as text. */
async function rowReader({ db }: Database): Promise<() => Promise<string>> {
  const tables = (await db.introspection.getTables())
    .filter(({ isView, name }) => !isView && !BESIDE.includes(name))
    .map(({ name }) => name);
  return async () => {
    const rows: string[] = [];
    for (const table of tables)
      for (const row of (await sql`select * from ${sql.table(table)}`.execute(db)).rows)
        rows.push(`${table} ${JSON.stringify(row)}`);
    return rows.sort().join("\n");
  };
}

test.each([
  ["SQLite", "SQLITE_IOERR_WRITE", sqlite],
  ["Postgres", "57P01", postgres],
])(
  "a command that is cut at any statement on %s leaves all of it or nothing, and goes through when made again",
  async (_kind, code, open) => {
    const database = await open();
    onTestFinished(() => database.close());
    const store = sqlStore(database);
    expect(Object.keys(store).sort()).toEqual(
      [...new Set([...readingOnly, ...everyCommand.map(({ by }) => by)])].sort(),
    );
    const rowsNow = await rowReader(database);
    const faults = faultsIn(database, code);
    const halves: string[] = [];
    for (const { does, by, run } of everyCommand) {
      const before = await rowsNow();
      const left: string[] = [];
      for (let statement = 0; ; statement += 1) {
        faults.failAt(statement);
        const outcome = await run(store).catch((error: unknown) => error);
        const isCut = faults.hasFailed();
        faults.failAt(Number.POSITIVE_INFINITY);
        if (!isCut) {
          expect(outcome, `${by}: ${does}`).not.toBeInstanceOf(Error);
          if (outcome === false || outcome === null) halves.push(`${by}: ${does}: was not taken`);
          break;
        }
        if (outcome instanceof Error) expect(outcome, `${by}: ${does}`).toMatchObject({ name: "StorageTrouble" });
        left.push(await rowsNow());
      }
      const done = await rowsNow();
      if (left.length === 0) halves.push(`${by}: ${does}: ran no statement`);
      for (const [statement, rows] of left.entries())
        if (rows !== before && rows !== done)
          halves.push(`${by}: ${does}: cut at statement ${statement}, half of it stood`);
    }
    expect(halves).toEqual([]);
  },
);

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import Libsql from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { freshPostgres } from "#test/support/postgres";
import type { Assessment } from "~/domain/assessment";
import { migrate } from "~/storage/migrate";
import { openStore } from "~/storage/open-store";
import { openPostgres } from "~/storage/postgres";
import { sqlStore } from "~/storage/sql-store";
import { openSqlite } from "~/storage/sqlite";
import { troubleIn } from "~/storage/storage-trouble";
import type { Database } from "~/storage/tables";

const AT = "2026-11-25T10:00:00.000Z";
const LATER = "2026-11-25T11:00:00.000Z";
const assessment: Assessment = {
  instrument: { id: "i", edition: "1" },
  taken: "2026-11-25",
  scope: "full",
  profile: {},
  answers: { "a.q": { answer: 1, note: "n".repeat(4000) } },
  figures: {},
  capacity: "normal",
  votes: {},
};
const stored = (id: string) =>
  ({ id, revision: 1, stage: "answering", createdAt: AT, updatedAt: AT, assessment }) as const;
const link = (id: string) => ({ id, scope: "own", name: "", secretHash: id, expiresAt: null }) as const;
const session = { sessionHash: "s", expiresAt: "2027-01-01T00:00:00.000Z" };

async function sqlite() {
  const directory = mkdtempSync(join(tmpdir(), "plumbline-trouble-"));
  const database = openSqlite(join(directory, "plumbline.db"));
  onTestFinished(async () => {
    await database.db.destroy();
    rmSync(directory, { recursive: true, force: true });
  });
  await migrate(database);
  return database;
}

const pragma = async ({ db }: Database, text: string) =>
  Object.values((await sql.raw(`PRAGMA ${text}`).execute(db)).rows[0] ?? {})[0];

test("a full SQLite file is told as full, holds only whole assessments, and takes more once there is room", async () => {
  const database = await sqlite();
  const store = sqlStore(database);
  await pragma(database, `max_page_count=${Number(await pragma(database, "page_count")) + 12}`);
  let taken = 0;
  const fill = async () => {
    for (; taken < 100; taken += 1) await store.create(stored(`a${taken}`), link(`l${taken}`), session);
  };
  await expect(fill()).rejects.toMatchObject({ name: "StorageTrouble", kind: "full" });
  expect(taken).toBeGreaterThan(0);
  expect(await store.heldBy("s", LATER)).toHaveLength(taken);
  expect(await pragma(database, "integrity_check")).toBe("ok");
  await pragma(database, "max_page_count=100000");
  await fill();
  expect(await pragma(database, "integrity_check")).toBe("ok");
});

test("a SQLite file that can only be read is told as such, and goes on being read", async () => {
  const database = await sqlite();
  const store = sqlStore(database);
  await store.create(stored("a"), link("l"), session);
  await pragma(database, "query_only=ON");
  const next = { ...stored("a"), revision: 2 };
  await expect(store.save(next, 1)).rejects.toMatchObject({ name: "StorageTrouble", kind: "read-only" });
  expect((await store.open("s", "a", LATER))?.stored.revision).toBe(1);
  await pragma(database, "query_only=OFF");
  expect(await store.save(next, 1)).toBe(true);
});

test("a SQLite file that another process holds is told as away, goes on being read, and takes more once it is let go", async () => {
  const database = await sqlite();
  const store = sqlStore(database);
  await store.create(stored("a"), link("l"), session);
  await pragma(database, "busy_timeout=10");
  const { rows } = await sql<{ file: string }>`PRAGMA database_list`.execute(database.db);
  const other = new Libsql(rows[0]?.file ?? "");
  onTestFinished(() => void other.close());
  other.exec("BEGIN IMMEDIATE");
  const next = { ...stored("a"), revision: 2 };
  await expect(store.save(next, 1)).rejects.toMatchObject({ name: "StorageTrouble", kind: "away" });
  await expect(store.finish(next, 1)).rejects.toMatchObject({ name: "StorageTrouble", kind: "away" });
  expect((await store.open("s", "a", LATER))?.stored.revision).toBe(1);
  await store.ping();
  other.exec("ROLLBACK");
  expect(await store.finish(next, 1)).toBe(true);
});

test("a Postgres that only reads is told as such, one that ended its connections is written to again", async () => {
  const databaseUrl = await freshPostgres();
  const reading = await openStore({ databaseUrl, dataDir: "" });
  await reading.create(stored("a"), link("l"), session);
  await reading.close();
  const database = openPostgres(`${databaseUrl}?options=-c%20default_transaction_read_only%3Don`);
  onTestFinished(() => database.db.destroy());
  await expect(sqlStore(database).save({ ...stored("a"), revision: 2 }, 1)).rejects.toMatchObject({
    kind: "read-only",
  });

  const store = await openStore({ databaseUrl, dataDir: "" });
  onTestFinished(() => store.close());
  const end = sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
  await end.execute(database.db);
  // Every connection of the pool is gone, and each is found out by a query of its own.
  await expect.poll(() => store.save({ ...stored("a"), revision: 2 }, 1).catch(() => false)).toBe(true);
});

test("a Postgres that is not there is told as away", async () => {
  const database = openPostgres("postgres://nobody@127.0.0.1:1/none");
  onTestFinished(() => database.db.destroy());
  await expect(sqlStore(database).ping()).rejects.toMatchObject({ name: "StorageTrouble", kind: "away" });
});

test("an error that is nobody's surroundings is not told as trouble", () => {
  expect(
    troubleIn(Object.assign(new Error("UNIQUE constraint failed"), { code: "SQLITE_CONSTRAINT" })),
  ).toBeUndefined();
  expect(troubleIn(Object.assign(new Error("no room"), { code: "53100" }))).toBe("full");
  expect(troubleIn("text")).toBeUndefined();
});

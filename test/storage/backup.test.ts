import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { emptyPostgres, freshPostgres } from "#test/support/postgres";
import { backUp } from "~/storage/backup";
import { openStore } from "~/storage/open-store";
import { postgresProgram } from "~/storage/postgres-program";
import { restorePostgres } from "~/storage/restore-postgres";
import { restoreSqlite } from "~/storage/restore-sqlite";

const NOW = new Date("2026-11-25T10:30:00.500Z");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-backup-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const filled = async () => {
  const dataDir = join(folder, "data");
  await (await openStore({ dataDir })).close();
  return { dataDir };
};

test("a backup is named by its moment and written over nothing", async () => {
  const place = await filled();
  const file = await backUp(place, folder, NOW);
  expect(file).toBe(join(folder, "plumbline-2026-11-25-103000Z.db"));
  const bytes = readFileSync(file);
  await expect(backUp(place, folder, NOW)).rejects.toThrow(/is there already/);
  expect(readFileSync(file)).toEqual(bytes);
  expect(readdirSync(folder).sort()).toEqual(["data", "plumbline-2026-11-25-103000Z.db"]);
});

test("a directory that keeps nothing yet is not backed up as if it did", async () => {
  await expect(backUp({ dataDir: join(folder, "none") }, folder, NOW)).rejects.toThrow(/Check DATA_DIR/);
  expect(readdirSync(folder)).toEqual([]);
});

test("what is no backup, or half of one, is refused and nothing is touched", async () => {
  const file = await backUp(await filled(), folder, NOW);
  const target = join(folder, "target");
  const restore = (backup: string) => () => restoreSqlite(backup, target, { replace: false, now: NOW });
  writeFileSync(join(folder, "letter.db"), "Dear all".repeat(2000));
  expect(restore(join(folder, "letter.db"))).toThrow(/is not a Plumbline backup, or it is damaged/);
  expect(restore(join(folder, "nowhere.db"))).toThrow(/is not a Plumbline backup/);
  truncateSync(file, 12_288);
  expect(restore(file)).toThrow(/damaged/);
  expect(() => readdirSync(target)).toThrow();
});

test("where pg_dump is missing or too old, the message says what to install", () => {
  const empty = join(folder, "empty");
  mkdirSync(empty);
  const old = join(folder, "debian", "13", "bin");
  mkdirSync(old, { recursive: true });
  writeFileSync(join(old, "pg_dump"), "#!/bin/sh\necho 'pg_dump (PostgreSQL) 13.4'\n", { mode: 0o755 });
  const look = (debian: string, major: number) => postgresProgram("pg_dump", major, { path: empty, debian });
  expect(() => look(empty, 18)).toThrow(/PostgreSQL 18 or newer.*apt install postgresql-client-18/);
  expect(() => look(join(folder, "debian"), 14)).toThrow(/\(found: 13\).*apt install postgresql-client-14/);
  expect(look(join(folder, "debian"), 13)).toBe(join(old, "pg_dump"));
});

test("a Postgres with a server on it, or with no dump to read, is left as it is", async () => {
  const databaseUrl = await freshPostgres();
  const dump = join(folder, "some.dump");
  writeFileSync(dump, "PGDMP");
  const store = await openStore({ databaseUrl, dataDir: "" });
  await expect(restorePostgres(dump, databaseUrl, true)).rejects.toThrow(/A Plumbline server is connected/);
  await store.close();
  await expect(restorePostgres(join(folder, "none.dump"), await emptyPostgres(), false)).rejects.toThrow("There is no");
});

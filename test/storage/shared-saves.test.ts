import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { sampleAssessment } from "#test/support/imported";
import { migrate } from "~/storage/migrate";
import { sharedSaves } from "~/storage/shared-saves";
import { sqlStore } from "~/storage/sql-store";
import { openSqlite } from "~/storage/sqlite";
import type { StoredAssessment } from "~/storage/store";
import type { Database } from "~/storage/tables";

const NOW = "2026-11-26T05:00:00.000Z";
const IDS = ["one", "two", "three"];

const stored = (id: string): StoredAssessment => ({
  id,
  revision: 1,
  stage: "answering",
  assessment: sampleAssessment(),
  createdAt: NOW,
  updatedAt: NOW,
});

let dataDir: string;
let database: Database;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "plumbline-saves-"));
  database = openSqlite(join(dataDir, "plumbline.db"));
  await migrate(database);
  for (const id of IDS)
    await sqlStore(database).create(stored(id), { id, scope: "own", name: "", secretHash: id, expiresAt: null });
});
afterAll(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const revisionOf = async (id: string) =>
  (await database.db.selectFrom("assessments").select("revision").where("id", "=", id).executeTakeFirst())?.revision;

test("saves of one turn share a transaction, and each is told of its own", async () => {
  const transactions = vi.spyOn(database.db, "transaction");
  const save = sharedSaves(database);
  const outcomes = await Promise.all([
    save({ ...stored("one"), revision: 2 }, 1),
    save({ ...stored("two"), revision: 2 }, 1),
    save({ ...stored("one"), revision: 2 }, 1),
    save({ ...stored("nobody"), revision: 2 }, 1),
  ]);
  expect(outcomes).toEqual([true, true, false, false]);
  expect(transactions).toHaveBeenCalledTimes(1);
  expect(await Promise.all(IDS.map(revisionOf))).toEqual([2, 2, 1]);
});

test("where the transaction fails, nobody is told that theirs was kept, and the next is", async () => {
  const save = sharedSaves(database);
  const broken = { ...stored("three"), stage: null as unknown as "answering", revision: 2 };
  const outcomes = await Promise.allSettled([save({ ...stored("two"), revision: 3 }, 2), save(broken, 1)]);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await revisionOf("two")).toBe(2);
  expect(await save({ ...stored("two"), revision: 3 }, 2)).toBe(true);
});

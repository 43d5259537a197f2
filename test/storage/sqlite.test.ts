import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { tinyPlan, withItem } from "#test/support/tiny-plan";
import type { Assessment } from "~/domain/assessment";
import { openStore } from "~/storage/open-store";
import { openSqlite } from "~/storage/sqlite";

function temporary() {
  const directory = mkdtempSync(join(tmpdir(), "plumbline-sqlite-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

test("a write waits for the disk, rows stay whole and deleted ones are overwritten", async () => {
  const { db } = openSqlite(join(temporary(), "a", "plumbline.db"));
  onTestFinished(() => db.destroy());
  const setting = async (name: string) => Object.values((await sql.raw(`PRAGMA ${name}`).execute(db)).rows[0] ?? {})[0];
  expect(await setting("journal_mode")).toBe("wal");
  expect(await setting("synchronous")).toBe(2);
  expect(await setting("foreign_keys")).toBe(1);
  expect(await setting("secure_delete")).toBe(1);
  expect(await setting("busy_timeout")).toBe(0);
});

test("nobody but their owner reads the files, whatever the umask; what a group was given stays", async () => {
  const umask = process.umask(0);
  onTestFinished(() => void process.umask(umask));
  const folder = join(temporary(), "data");
  const file = join(folder, "plumbline.db");
  const rights = (path: string) => (statSync(path).mode & 0o777).toString(8);
  const first = openSqlite(file);
  await sql`create table told (word text)`.execute(first.db);
  expect([folder, file, `${file}-wal`, `${file}-shm`].map(rights)).toEqual(["700", "600", "600", "600"]);
  await first.db.destroy();
  chmodSync(file, 0o664);
  const again = openSqlite(file);
  onTestFinished(() => again.db.destroy());
  expect(rights(file)).toBe("660");
});

const AT = "2026-11-24T10:00:00.000Z";
const noted = (note: string): Assessment => ({
  instrument: { id: "i", edition: "1" },
  taken: "2026-11-24",
  scope: "full",
  profile: {},
  answers: Object.fromEntries(Array.from({ length: 44 }, (_, index) => [`a.q${index}`, { answer: 1, note }])),
  figures: {},
  capacity: "normal",
  votes: {},
});

test("an erased note is in none of the files while the server still runs", async () => {
  const dataDir = temporary();
  const store = await openStore({ dataDir });
  onTestFinished(() => store.close());
  const secret = "the note nobody may find again";
  const stored = { id: "a", revision: 1, stage: "answering", createdAt: AT, updatedAt: AT } as const;
  const link = { id: "l", scope: "own", name: "", secretHash: "h", expiresAt: null } as const;
  await store.create({ ...stored, assessment: noted(secret) }, link);
  await store.save({ ...stored, revision: 2, assessment: noted(`${secret}, longer`) }, 1);
  await store.saveVersion("a", noted(secret), AT);
  const plan = withItem(tinyPlan(), "stop", { note: secret });
  const line = { number: 1, at: AT, who: secret, did: "adopted", undoes: null, changes: [] } as const;
  await store.adoptPlan({ assessmentId: "a", revision: 1, plan, adoptedAt: AT, updatedAt: AT }, line);
  const holds = () => readdirSync(dataDir).filter((file) => readFileSync(join(dataDir, file)).includes(secret));
  expect(holds()).not.toEqual([]);
  await store.erase("a");
  expect(await store.traces("erased")).toBeNull();
  expect(holds()).toEqual([]);
});

test("an address that is not Postgres is refused in words", async () => {
  await expect(openStore({ databaseUrl: "mysql://somewhere", dataDir: temporary() })).rejects.toThrow(
    "DATABASE_URL begins with postgres://",
  );
});

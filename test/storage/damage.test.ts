import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { damageBehind } from "#test/support/damaged-file";
import type { Assessment } from "~/domain/assessment";
import { backUp } from "~/storage/backup";
import { openStore } from "~/storage/open-store";
import { checkPages } from "~/storage/quick-check";
import { restoreSqlite } from "~/storage/restore-sqlite";
import type { StorageNews } from "~/storage/storage-news";

const AT = "2026-11-24T10:00:00.000Z";
const NOW = new Date("2026-11-25T10:30:00.500Z");
/** In the middle of a row that fills many pages. */
const MIDDLE = "the-one-in-the-middle";
const assessment: Assessment = {
  instrument: { id: "i", edition: "1" },
  taken: "2026-11-24",
  scope: "full",
  profile: {},
  answers: Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [
      `a.q${index}`,
      { answer: 1, note: index === 10 ? MIDDLE : "n".repeat(4000) },
    ]),
  ),
  figures: {},
  capacity: "normal",
  votes: {},
} as Assessment;

/** A closed SQLite file with one assessment, all of it in the file itself. */
async function filled() {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-damage-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const store = await openStore({ dataDir });
  await store.create(
    { id: "a", revision: 1, stage: "answering", createdAt: AT, updatedAt: AT, assessment },
    { id: "l", scope: "own", name: "", secretHash: "l", expiresAt: null },
    { sessionHash: "s", expiresAt: "2027-01-01T00:00:00.000Z" },
  );
  await store.close();
  await (await openStore({ dataDir })).close();
  return { dataDir, file: join(dataDir, "plumbline.db") };
}

async function opened(dataDir: string) {
  const news: StorageNews[] = [];
  const store = await openStore({ dataDir }, (each) => news.push(each));
  onTestFinished(() => store.close());
  return { store, news };
}

test("a page that was damaged before the start is told, and the database is not well any more", async () => {
  const { dataDir, file } = await filled();
  await (await opened(dataDir)).store.ping();
  damageBehind(file, MIDDLE);
  const { store, news } = await opened(dataDir);
  expect(news).toMatchObject([{ kind: "damage", found: expect.stringMatching(/malformed|invalid page number/) }]);
  await expect(store.ping()).rejects.toMatchObject({ name: "StorageTrouble", kind: "damaged" });
});

test("a large file is read through by a thread of its own", async () => {
  const { file } = await filled();
  const checked = () =>
    new Promise<string>((resolve) => {
      const end = checkPages(file, resolve, 0);
      onTestFinished(end);
    });
  damageBehind(file, MIDDLE);
  expect(await checked()).toMatch(/malformed|invalid page number/);
});

test("a page that is damaged while the server runs is told once, by whoever comes to it", async () => {
  const { dataDir, file } = await filled();
  const { store, news } = await opened(dataDir);
  damageBehind(file, MIDDLE);
  for (const _ of [1, 2])
    await expect(store.open("s", "a", AT)).rejects.toMatchObject({ name: "StorageTrouble", kind: "damaged" });
  expect(news).toMatchObject([{ kind: "damage", found: expect.stringContaining("malformed") }]);
  await expect(store.ping()).rejects.toMatchObject({ kind: "damaged" });
});

test("a file that is no database any more starts nothing: the message names it and the way back", async () => {
  const { dataDir, file } = await filled();
  writeFileSync(file, "Dear all".repeat(2000));
  await expect(openStore({ dataDir })).rejects.toThrow(`${file} is damaged`);
  await expect(openStore({ dataDir })).rejects.toThrow("npm run restore -- BACKUP --replace");
});

test("a backup takes the place of a file that is damaged, where that is said; the file and its log are kept", async () => {
  const { dataDir, file } = await filled();
  const backups = mkdtempSync(join(tmpdir(), "plumbline-backups-"));
  onTestFinished(() => rmSync(backups, { recursive: true, force: true }));
  const backup = await backUp({ dataDir }, backups, NOW);
  writeFileSync(file, "Dear all".repeat(2000));
  writeFileSync(`${file}-wal`, "what was saved last");
  expect(() => restoreSqlite(backup, dataDir, { replace: false, now: NOW })).toThrow("--replace");
  const before = restoreSqlite(backup, dataDir, { replace: true, now: NOW });
  expect(readFileSync(before ?? "", "utf8")).toBe("Dear all".repeat(2000));
  expect(readFileSync(`${before}-wal`, "utf8")).toBe("what was saved last");
  const { store, news } = await opened(dataDir);
  expect((await store.open("s", "a", AT))?.stored.assessment).toEqual(assessment);
  expect(news).toEqual([]);
});

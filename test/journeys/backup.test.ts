import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { runBuilt } from "#test/support/built-program";
import { keptRows } from "#test/support/kept-rows";
import { keepPosting } from "#test/support/posting";
import { startServer } from "#test/support/running-server";
import { openSqlite } from "~/storage/sqlite";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-backup-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const rowsOf = async (file: string) => {
  const database = openSqlite(file);
  const rows = await keptRows(database);
  await database.db.destroy();
  return rows;
};

test("a backup made while answers are posted holds all that was acknowledged before it, and is restored row by row", async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const posting = await keepPosting(server.origin);
  await posting.reaches(10);
  const before = new Map(posting.kept);
  const backups = join(folder, "backups");
  const made = await runBuilt("backup", [backups], { DATA_DIR: server.dataDir });
  const during = posting.count() - before.size;
  await posting.stop();
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining("Backed up to") });
  expect(during).toBeGreaterThan(0);

  const [name = "", secret = ""] = readdirSync(backups).sort();
  expect(name).toMatch(/^plumbline-\d{4}-\d\d-\d\d-\d{6}Z\.db$/);
  expect(secret).toBe(`${name}.session-secret`);
  for (const file of [name, secret]) expect(statSync(join(backups, file)).mode & 0o777).toBe(0o600);

  const backup = join(backups, name);
  const refused = await runBuilt("restore", [backup], { DATA_DIR: server.dataDir });
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining("Another Plumbline server already keeps") });

  // No key to put in the place of one: the data are backed up and restored all the same.
  const cut = join(folder, "cut");
  mkdirSync(cut);
  copyFileSync(backup, join(cut, "plumbline.db"));
  writeFileSync(join(cut, "session-secret"), "");
  const without = await runBuilt("backup", [join(folder, "without")], { DATA_DIR: cut });
  expect(without).toMatchObject({ code: 0, said: expect.stringContaining("holds no key for cookies") });
  expect(readdirSync(join(folder, "without"))).toEqual([expect.stringMatching(/\.db$/)]);
  expect(await startServer({}, cut).catch((error: Error) => error.message)).toContain(
    "session-secret is empty or cut off",
  );
  const restored = join(folder, "restored");
  const done = await runBuilt("restore", [backup], { DATA_DIR: restored });
  expect(done).toMatchObject({ code: 0, said: expect.stringContaining("Restored") });
  const keys = [server.dataDir, restored].map((folder) => readFileSync(join(folder, "session-secret"), "utf8"));
  expect(keys).toEqual([expect.stringMatching(/^[\w-]{43}$/), keys[0]]);
  expect(readFileSync(join(backups, secret), "utf8")).toBe(keys[0]);
  expect(statSync(join(restored, "session-secret")).mode & 0o777).toBe(0o600);
  const rows = await rowsOf(join(restored, "plumbline.db"));
  expect(rows.assessments).toHaveLength(1);
  expect(rows).toEqual(await rowsOf(backup));

  const again = await startServer({}, restored);
  onTestFinished(() => again.stop());
  const file = await fetch(`${again.origin}/a/${posting.id}/assessment.json`, {
    headers: { Cookie: posting.visitor.cookie() },
  });
  const { answers } = (await file.json()) as { answers: Record<string, { note: string }> };
  const number = (note: string | undefined) => Number(note?.split(" ")[1] ?? -1);
  for (const [question, note] of before) expect(number(answers[question]?.note)).toBeGreaterThanOrEqual(number(note));
});

test("a restore over assessments needs to be told so, and keeps them beside", async () => {
  const server = await startServer();
  const posting = await keepPosting(server.origin);
  await posting.reaches(3);
  await runBuilt("backup", [folder], { DATA_DIR: server.dataDir });
  await posting.reaches(posting.count() + 2);
  await posting.stop();
  await server.kill();
  onTestFinished(() => rmSync(server.dataDir, { recursive: true, force: true }));
  const data = join(server.dataDir, "plumbline.db");
  const [name = ""] = readdirSync(folder).filter((file) => file.endsWith(".db"));

  const refused = await runBuilt("restore", [join(folder, name)], { DATA_DIR: server.dataDir });
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining("Say --replace") });
  const latest = await rowsOf(data);

  const replaced = await runBuilt("restore", [join(folder, name), "--replace"], { DATA_DIR: server.dataDir });
  expect(replaced).toMatchObject({ code: 0, said: expect.stringContaining("What was there before is kept in") });
  expect(await rowsOf(data)).toEqual(await rowsOf(join(folder, name)));
  const kept = readdirSync(server.dataDir).find((file) => /^plumbline\.db\.before-[\dT.-]+Z$/.test(file)) ?? "";
  expect(await rowsOf(join(server.dataDir, kept))).toEqual(latest);
  expect(latest).not.toEqual(await rowsOf(data));
});

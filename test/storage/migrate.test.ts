import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { emptyPostgres } from "#test/support/postgres";
import { migrate } from "~/storage/migrate";
import { type Migration, migrations } from "~/storage/migrations";
import { openStore } from "~/storage/open-store";
import { openPostgres } from "~/storage/postgres";
import { openSqlite } from "~/storage/sqlite";
import type { Database } from "~/storage/tables";

interface Place {
  readonly databaseUrl?: string;
  readonly dataDir: string;
}

const places: readonly (readonly [string, () => Promise<Place>, (place: Place) => Database])[] = [
  ["SQLite", async () => ({ dataDir: temporary() }), ({ dataDir }) => openSqlite(join(dataDir, "plumbline.db"))],
  [
    "Postgres",
    async () => ({ databaseUrl: await emptyPostgres(), dataDir: "" }),
    ({ databaseUrl = "" }) => openPostgres(databaseUrl),
  ],
];

function temporary() {
  const directory = mkdtempSync(join(tmpdir(), "plumbline-migrate-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

const applied = async ({ db }: Database) =>
  (await db.selectFrom("migrations").select("number").orderBy("number").execute()).map(({ number }) => number);

const next = Math.max(...migrations.map(({ number }) => number)) + 1;

const addNotes: Migration = {
  number: next,
  name: "notes",
  up: async (db) => {
    await db.schema.createTable("notes").addColumn("text", "text").execute();
  },
};
const fails: Migration = {
  number: next + 1,
  name: "fails",
  up: async (db) => {
    await db.schema.createTable("half").addColumn("text", "text").execute();
    throw new Error("in the middle");
  },
};

test("migrations are numbered from 1 without a gap", () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
});

describe.each(places)("migrating %s", (_kind, empty, open) => {
  const opened = (place: Place) => {
    const database = open(place);
    onTestFinished(() => database.db.destroy());
    return database;
  };

  test("applies each step once, and later ones on a later start", async () => {
    const database = opened(await empty());
    await migrate(database);
    await migrate(database);
    expect(await applied(database)).toEqual(migrations.map(({ number }) => number));
    await migrate(database, [...migrations, addNotes]);
    expect(await applied(database)).toEqual([...migrations.map(({ number }) => number), next]);
  });

  test("applies a step that came between two that were applied before", async () => {
    const database = opened(await empty());
    await migrate(database, [...migrations, { ...fails, up: async () => {} }]);
    await migrate(database, [...migrations, addNotes, { ...fails, up: async () => {} }]);
    expect((await applied(database)).slice(-2)).toEqual([next, next + 1]);
  });

  test("takes back every step of a start of which one fails", async () => {
    const database = opened(await empty());
    await migrate(database);
    await expect(migrate(database, [...migrations, addNotes, fails])).rejects.toThrow("in the middle");
    expect(await applied(database)).toEqual(migrations.map(({ number }) => number));
    await migrate(database, [...migrations, addNotes]);
  });

  test("refuses a database of a newer version and says what to do", async () => {
    const place = await empty();
    await migrate(opened(place), [...migrations, addNotes]);
    await expect(openStore(place)).rejects.toThrow(
      `newer Plumbline (its migration ${next}, notes, is not known here). Start that version again, or restore a backup`,
    );
  });

  test("lets four processes start on an empty database at the same moment", async () => {
    const place = await empty();
    const starts = Array.from({ length: 4 }, () => started(place));
    expect(await Promise.all(starts)).toEqual([0, 0, 0, 0]);
    expect(await applied(opened(place))).toEqual(migrations.map(({ number }) => number));
  });
});

const starter = fileURLToPath(new URL("../.artifacts/open-and-close.mjs", import.meta.url));

beforeAll(async () => {
  const source = fileURLToPath(new URL("../support/open-and-close.ts", import.meta.url));
  await build({
    entryPoints: [source],
    outfile: starter,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
  });
});

const started = (place: Place) =>
  new Promise<number | null>((resolve) => {
    fork(starter, [JSON.stringify(place)], { execArgv: [] }).once("exit", resolve);
  });

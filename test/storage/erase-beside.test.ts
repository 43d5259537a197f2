import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import Libsql from "libsql";
import { describe, expect, onTestFinished, test } from "vitest";
import { freshPostgres } from "#test/support/postgres";
import type { Assessment } from "~/domain/assessment";
import { openStore, type StorePlace } from "~/storage/open-store";
import { openPostgres } from "~/storage/postgres";
import type { StorageNews } from "~/storage/storage-news";

const AT = "2026-11-24T10:00:00.000Z";
const SECRET = "the note nobody may find again";
const assessment: Assessment = {
  instrument: { id: "i", edition: "1" },
  taken: "2026-11-24",
  scope: "full",
  profile: {},
  answers: { "a.q": { answer: 1, note: SECRET } },
  figures: {},
  capacity: "normal",
  votes: {},
};
const stored = (id: string) =>
  ({ id, revision: 1, stage: "answering", createdAt: AT, updatedAt: AT, assessment }) as const;
const link = (id: string) => ({ id, scope: "own", name: "", secretHash: id, expiresAt: null }) as const;

/** A place for data, what begins to read all of it as a backup does and returns how to end that, and whether the words stand in its files. */
interface Placed {
  readonly place: StorePlace;
  reader(): Promise<() => Promise<void>>;
  holds(): Promise<boolean>;
}

async function sqlite(): Promise<Placed> {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-beside-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return {
    place: { dataDir },
    reader: async () => {
      const backup = new Libsql(join(dataDir, "plumbline.db"));
      backup.exec("begin");
      backup.prepare("select count(*) from assessments").get();
      return async () => {
        backup.exec("rollback");
        backup.close();
      };
    },
    holds: async () => readdirSync(dataDir).some((file) => readFileSync(join(dataDir, file)).includes(SECRET)),
  };
}

async function postgres(): Promise<Placed> {
  const databaseUrl = await freshPostgres();
  const { db } = openPostgres(databaseUrl);
  onTestFinished(() => db.destroy());
  const fileOf = async () => {
    const { rows } = await sql<{ file: string }>`
      select current_setting('data_directory') || '/' || pg_relation_filepath('assessments') as file`.execute(db);
    return rows[0]?.file ?? "";
  };
  return {
    place: { databaseUrl, dataDir: "" },
    reader: async () => {
      let end = () => {};
      const read = db.transaction().execute(async (backup) => {
        // Rows that this may still see are what a table that is written anew keeps, whether or not this has come to the table.
        await sql`set transaction isolation level repeatable read`.execute(backup);
        await backup.selectFrom("benches").selectAll().execute();
        began();
        await new Promise<void>((resolve) => {
          end = resolve;
        });
      });
      let began = () => {};
      await new Promise<void>((resolve) => {
        began = resolve;
      });
      return async () => {
        end();
        await read;
      };
    },
    holds: async () => {
      await sql`checkpoint`.execute(db);
      return readFileSync(await fileOf()).includes(SECRET);
    },
  };
}

describe.each([
  ["SQLite", sqlite],
  ["Postgres", postgres],
])("erasing beside a long reader on %s", (_kind, placed) => {
  const told = (news: readonly StorageNews[]) =>
    news.flatMap((each) => (each.kind === "traces" && each.of === "erased" ? [each.left] : []));

  test("is answered before the reader ends, tells what is left, and is finished after it without anybody's doing", async () => {
    const { place, reader, holds } = await placed();
    const news: StorageNews[] = [];
    const store = await openStore(place, (each) => news.push(each));
    onTestFinished(() => store.close());
    await store.create(stored("a"), link("l"), { sessionHash: "s", expiresAt: "2027-01-01T00:00:00.000Z" });
    const end = await reader();
    await store.erase("a");
    expect(await store.open("s", "a", AT)).toBeUndefined();
    await expect.poll(() => store.traces("erased")).toBe("held");
    expect(await holds()).toBe(true);
    await store.create(stored("b"), link("m"));
    await store.erase("b");
    await end();
    await expect.poll(() => store.traces("erased")).toBeNull();
    expect(await holds()).toBe(false);
    expect(told(news)).toEqual(["held", null]);
  });

  test("is finished by a process that starts later where the one that erased was ended before", async () => {
    const { place, reader, holds } = await placed();
    const first = await openStore(place);
    await first.create(stored("a"), link("l"));
    const end = await reader();
    await first.erase("a");
    await expect.poll(() => first.traces("erased")).toBe("held");
    await first.close();
    const later = await openStore(place);
    onTestFinished(() => later.close());
    expect(await later.traces("erased")).not.toBeNull();
    expect(await holds()).toBe(true);
    await end();
    if (place.databaseUrl !== undefined) {
      // It looks once a minute: another that looks sooner stands for that minute.
      const sooner = openPostgres(place.databaseUrl, { lookMs: 20, atMostMs: 3_600_000 });
      onTestFinished(() => sooner.close());
    }
    await expect.poll(() => later.traces("erased")).toBeNull();
    expect(await holds()).toBe(false);
  });
});

test("a statement of SQLite waits for another process that writes beside everything else, and then goes through", async () => {
  const { place } = await sqlite();
  const store = await openStore(place);
  onTestFinished(() => store.close());
  await store.create(stored("a"), link("l"));
  const other = new Libsql(join(place.dataDir, "plumbline.db"));
  onTestFinished(() => void other.close());
  other.exec("begin immediate");
  const order: string[] = [];
  const saved = store.save({ ...stored("a"), revision: 2 }, 1).then((isSaved) => order.push(`saved ${isSaved}`));
  // Timers of this process go on meanwhile: it is one of them that lets go.
  await new Promise((resolve) => setTimeout(resolve, 30));
  order.push("let go");
  other.exec("rollback");
  await saved;
  expect(order).toEqual(["let go", "saved true"]);
});

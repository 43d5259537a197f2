import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, onTestFinished, test } from "vitest";
import { keptRows } from "#test/support/kept-rows";
import { emptyPostgres } from "#test/support/postgres";
import { migrate } from "~/storage/migrate";
import { migrations } from "~/storage/migrations";
import { openStore } from "~/storage/open-store";
import { openPostgres } from "~/storage/postgres";
import { openSqlite } from "~/storage/sqlite";
import type { Database } from "~/storage/tables";

const AT = "2026-11-24T10:00:00.000Z";
const LATER = "2026-11-24T11:00:00.000Z";
const END = "2027-11-24T10:00:00.000Z";

const ASSESSMENT =
  '{"instrument":{"id":"cx-measurement-health","edition":"2026"},"taken":"2026-11-24","scope":"quick",' +
  '"profile":{"organisation":"Łódź & Söhne","surveys":true,"metrics":["nps"]},"answers":{"leader-distance.direct-contact":' +
  '{"answer":2,"evidence":1,"note":"line\\nNUL \\u0000, ≥ →"},"cx-mirage.failure-demand":{"answer":"dont-know","ask":"operations"}},' +
  '"figures":{"nps":{"current":{"promoters":200,"passives":120,"detractors":80}},"costPerContact":4.5},"capacity":"normal","votes":{}}';

type Row = Readonly<Record<string, string | number | null>>;

/** The first frozen text of a kind of body, as databases held it before bodies said their format. */
const frozen = (kind: string): object =>
  JSON.parse(readFileSync(new URL(`stored/format-0/${kind}.json`, import.meta.url), "utf8"))[0];
const body = (kind: string) => JSON.stringify(frozen(kind));

/** What a database held at each migration, as rows of the tables that one brought; columns of later ones are not named. */
const brought: Readonly<Record<number, readonly (readonly [table: string, row: Row])[]>> = {
  1: [
    ["assessments", { id: "a", revision: 7, stage: "answering", body: ASSESSMENT, created_at: AT, updated_at: AT }],
    [
      "links",
      {
        id: "l",
        assessment_id: "a",
        scope: "own",
        name: "Mine",
        secret_hash: "h",
        created_at: AT,
        expires_at: null,
        last_used_at: AT,
        revoked_at: null,
      },
    ],
    [
      "links",
      {
        id: "r",
        assessment_id: "a",
        scope: "view",
        name: "Board",
        secret_hash: "i",
        created_at: AT,
        expires_at: END,
        last_used_at: null,
        revoked_at: AT,
      },
    ],
    ["sessions", { session_hash: "s", link_id: "l", expires_at: END }],
    ["versions", { assessment_id: "a", number: 1, taken: "2026-11-24", saved_at: AT, body: ASSESSMENT }],
  ],
  2: [
    [
      "workshops",
      {
        assessment_id: "a",
        code: "ABC234",
        revision: 1,
        body: body("workshop"),
        deadline: null,
        created_at: AT,
        updated_at: AT,
        closed_at: null,
      },
    ],
    [
      "seats",
      { workshop_id: "a", id: "seat", token_hash: "t", role: "frontline", name: "Łucja", agreed_to: 0, joined_at: AT },
    ],
    ["votes", { workshop_id: "a", question: "q", round: 1, seat_id: "seat", level: "2", reason: null }],
  ],
  3: [
    ["plans", { assessment_id: "a", revision: 1, body: body("plan"), adopted_at: AT, updated_at: AT }],
    ["plan_changes", { assessment_id: "a", number: 1, at: AT, body: body("plan-change") }],
    ["assessment_series", { assessment_id: "a", series_id: "series", position: 1, previous_id: null }],
  ],
  4: [["handed_answers", { link_id: "l", question: "q", at: AT, body: body("handed-answer") }]],
  5: [
    ["benches", { id: "b", name: "Łódź", created_at: AT, passphrase_hash: "argon" }],
    [
      "bench_links",
      {
        id: "bl",
        bench_id: "b",
        name: "Clients",
        secret_hash: "bh",
        created_at: AT,
        expires_at: null,
        last_used_at: AT,
        revoked_at: null,
      },
    ],
    ["bench_sessions", { session_hash: "bs", bench_link_id: "bl", expires_at: END, unlocked: 0 }],
    ["bench_items", { bench_id: "b", link_id: "r", archived_at: null }],
  ],
  6: [],
  7: [
    [
      "bench_passkeys",
      {
        id: "key",
        bench_id: "b",
        host: "plumbline.example",
        name: "Łucja’s phone",
        public_key: "cose",
        counter: 4_294_967_295,
        transports: '["internal"]',
        created_at: AT,
        last_used_at: null,
      },
    ],
    ["bench_challenges", { session_hash: "bs", bench_id: "b", purpose: "sign-in", challenge: "c", expires_at: END }],
  ],
  8: [],
  9: [],
  10: [],
  11: [],
  12: [],
  13: [],
  14: [
    [
      "plan_emails",
      { assessment_id: "a", body: '{"format":0,"owners":[{"owner":"Łucja","email":"lucja@example.org"}]}' },
    ],
  ],
  15: [["answer_changes", { assessment_id: "a", number: 7, at: AT, body: body("answers-change") }]],
  16: [],
};

const places: readonly (readonly [string, () => Promise<{ databaseUrl?: string; dataDir: string }>])[] = [
  [
    "SQLite",
    async () => {
      const dataDir = mkdtempSync(join(tmpdir(), "plumbline-upgrade-"));
      onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
      return { dataDir };
    },
  ],
  ["Postgres", async () => ({ databaseUrl: await emptyPostgres(), dataDir: "" })],
];

const opened = ({ databaseUrl, dataDir }: { databaseUrl?: string; dataDir: string }): Database =>
  databaseUrl === undefined ? openSqlite(join(dataDir, "plumbline.db")) : openPostgres(databaseUrl);

/** A database as the version that stopped at this migration left it. */
async function leftAt(number: number, place: { databaseUrl?: string; dataDir: string }) {
  const database = opened(place);
  await migrate(database, migrations.slice(0, number));
  for (let at = 1; at <= number; at += 1)
    for (const [table, row] of brought[at] ?? []) {
      const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
      await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(
        database.db,
      );
    }
  const rows = await keptRows(database);
  await database.db.destroy();
  return rows;
}

const rowsOf = async (place: { databaseUrl?: string; dataDir: string }) => {
  const database = opened(place);
  const rows = await keptRows(database);
  await database.db.destroy();
  return rows;
};

test("every migration says here what a database held at it", () => {
  expect(Object.keys(brought).map(Number)).toEqual(migrations.map(({ number }) => number));
});

describe.each(places)("a database of %s", (_kind, empty) => {
  test.each(migrations.map(({ number, name }) => [number, name] as const))(
    "left at migration %i, %s, is brought up to date with every row as it was, read and written",
    async (number) => {
      const place = await empty();
      const before = await leftAt(number, place);
      const store = await openStore(place);
      onTestFinished(() => store.close());

      const found = await store.open("s", "a", LATER);
      expect(found).toMatchObject({
        scope: "own",
        linkId: "l",
        stored: { revision: 7, stage: "answering", updatedAt: AT },
      });
      expect(found?.stored.assessment).toEqual(JSON.parse(ASSESSMENT));
      expect((await store.links("a")).map(({ id, revokedAt }) => [id, revokedAt])).toEqual([
        ["l", null],
        ["r", AT],
      ]);
      expect((await store.versions("a")).map(({ assessment }) => assessment)).toEqual([JSON.parse(ASSESSMENT)]);
      expect((await store.workshopNow("a"))?.stored.code).toBe(number >= 2 ? "ABC234" : undefined);
      expect((await store.planOf("a"))?.plan).toEqual(number >= 3 ? frozen("plan") : undefined);
      expect((await store.planChanges("a")).map(({ did }) => did)).toEqual(number >= 3 ? ["adopted"] : []);
      expect((await store.handedAnswers("a")).map(({ answer }) => answer)).toEqual(
        number >= 4 ? [frozen("handed-answer")] : [],
      );

      expect((await store.openBench("bs", "b", LATER))?.locked).toBe(number >= 5 ? true : undefined);
      expect((await store.passkeys("b")).map(({ counter }) => counter)).toEqual(number >= 7 ? [4_294_967_295] : []);

      const after = await rowsOf(place);
      const names = (table: string, column: string) => after[table]?.map((row) => JSON.parse(row)[column]);
      // What stood there before lists had names of their own got them; what stands here was written past them.
      expect(names("assessments", "organisation")).toEqual([number < 8 ? "Łódź & Söhne" : null]);
      expect(names("workshops", "title")).toEqual(number < 2 ? [] : [number < 8 ? "Team day" : null]);
      for (const [table, rows] of Object.entries(before).filter(([name]) => name !== "migrations"))
        expect([table, after[table]?.map((row) => JSON.parse(row))]).toEqual([
          table,
          rows.map((row) => expect.objectContaining(JSON.parse(row))),
        ]);
      expect(after.migrations?.map((row) => JSON.parse(row).number).sort((one, other) => one - other)).toEqual(
        migrations.map((each) => each.number),
      );

      if (found === undefined) throw new Error("nothing was found");
      expect(await store.save({ ...found.stored, revision: 8, updatedAt: LATER }, 7)).toBe(true);
      expect(await store.saveVersion("a", found.stored.assessment, LATER)).toBe(2);
      await store.erase("a");
      expect(await store.eraseBench("b")).toBe(true);
      await expect.poll(() => store.traces("erased")).toBeNull();
      expect(
        Object.entries(await rowsOf(place))
          .filter(([, rows]) => rows.length > 0)
          .map(([table]) => table),
      ).toEqual(["migrations"]);
    },
  );
});

test("a migration that was released makes the tables it made then", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-upgrade-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const database = opened({ dataDir });
  onTestFinished(() => database.db.destroy());
  await migrate(database, migrations.slice(0, 1));
  const { rows } = await sql<{
    sql: string;
  }>`select sql from sqlite_schema where sql is not null order by name`.execute(database.db);
  expect(
    createHash("sha256")
      .update(rows.map((row) => row.sql).join("\n"))
      .digest("hex"),
  ).toBe("96cb45e44be6dfbb109ccb48c2e77f9ed981d256031bab4814a61b6d871ae46f");
});

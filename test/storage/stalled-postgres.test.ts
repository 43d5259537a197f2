import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createDatabase } from "#test/support/postgres";
import { type PostgresServer, startPostgres } from "#test/support/postgres-server";
import { tinyAssessment } from "#test/support/tiny-instrument";
import { migrate } from "~/storage/migrate";
import { openPostgres } from "~/storage/postgres";
import { sqlStore } from "~/storage/sql-store";
import { pulse } from "~/web/pulse";

const AT = "2026-11-25T10:00:00.000Z";
const LIMITS = { connectMs: 1_500, statementMs: 600, answerMs: 1_000, idleMs: 200 };
const PUT_OFF = { lookMs: 3_600_000, atMostMs: 3_600_000 };
const AWAY = { name: "StorageTrouble", kind: "away" };
/** Long enough for a slow machine: what is waited for comes much sooner. */
const SOON = { timeout: 300_000, interval: 50 };
const CONNECTIONS = 16;

const stored = {
  id: "a",
  revision: 1,
  stage: "answering",
  createdAt: AT,
  updatedAt: AT,
  assessment: tinyAssessment({}),
} as const;

let server: PostgresServer;
let count = 0;
beforeAll(async () => {
  server = await startPostgres({ connections: CONNECTIONS });
});
afterAll(() => server.stop());

/** A database with one assessment in it, and connections that are open already. */
async function inUse() {
  count += 1;
  const name = `stalled_${count}`;
  await createDatabase(server.address, name, "template0");
  const databaseUrl = `${server.address}/${name}`;
  const database = openPostgres(databaseUrl, PUT_OFF, undefined, LIMITS);
  onTestFinished(() => database.close());
  await migrate(database);
  const store = sqlStore(database);
  await store.create(stored, { id: "l", scope: "own", name: "", secretHash: "l", expiresAt: null });
  await Promise.all([store.ping(), store.ping()]);
  const save = () => store.save({ ...stored, revision: 2 }, 1);
  /** Saves, unless it stands there already: what was sent before an answer was given up may still be done. */
  const isSaved = async () => {
    if (await save().catch(() => false)) return true;
    const found = database.db.selectFrom("assessments").select("revision").executeTakeFirst();
    return (await found.catch(() => undefined))?.revision === 2;
  };
  return { database, databaseUrl, store, save, isSaved };
}

test("a Postgres that stops answering is told as away, within a transaction too, and written to once it answers again", async () => {
  const { store, save, isSaved } = await inUse();
  server.freeze();
  onTestFinished(() => server.thaw());
  const outcomes = await Promise.allSettled([save(), store.finish({ ...stored, revision: 2 }, 1), store.ping()]);
  expect(outcomes).toEqual(outcomes.map(() => ({ status: "rejected", reason: expect.objectContaining(AWAY) })));
  // New connections are not waited for either.
  await expect(save()).rejects.toMatchObject(AWAY);
  server.thaw();
  await expect.poll(isSaved, SOON).toBe(true);
});

test("whether it is alive is known before it has answered or given up, and asked once for all who ask", async () => {
  const { store } = await inUse();
  const said: string[] = [];
  let asked = 0;
  const ask = () => {
    asked += 1;
    const isAnswered = store.ping().then(
      () => true,
      () => false,
    );
    return isAnswered.finally(() => said.push("the database"));
  };
  const isAlive = pulse(ask, false, 300);
  expect(await isAlive()).toBe(true);
  server.freeze();
  onTestFinished(() => server.thaw());
  const answers = await Promise.all([isAlive(), isAlive(), isAlive()]);
  said.push("the pulse");
  expect(answers).toEqual([false, false, false]);
  expect(asked).toBe(2);
  expect(said).toEqual(["the database", "the pulse"]);
  server.thaw();
  await expect.poll(isAlive, SOON).toBe(true);
});

test("it is closed while it does not answer", async () => {
  const { store } = await inUse();
  const listening = await store.notices.listen(
    () => {},
    () => {},
  );
  server.freeze();
  onTestFinished(() => server.thaw());
  await listening();
  await store.close();
  await expect(store.ping()).rejects.toThrow();
});

test("a statement or a transaction that takes too long is ended; migrations and deleting by age are not", async () => {
  const { database } = await inUse();
  const { db, unlimited } = database;
  const long = sql`select pg_sleep(${LIMITS.answerMs / 1_000 + 0.2})`;
  const { code } = (await long.execute(db).catch((error: unknown) => error)) as { code?: string };
  expect(code).toBe("57014");
  // More than there are connections: those in line are not told after `connectMs` that there is none.
  const purges = Array.from({ length: 5 }, () => long.execute(unlimited.purge));
  await Promise.all([long.execute(unlimited.migrations), ...purges]);
  const forgotten = db.transaction().execute(async (transaction) => {
    await sql`select 1`.execute(transaction);
    await wait(LIMITS.idleMs * 3);
    await sql`select 1`.execute(transaction);
  });
  await expect(forgotten).rejects.toThrow();
  expect((await sql`select 1`.execute(db)).rows).toHaveLength(1);
});

test("a Postgres that is killed is told as away, and written to once it has started again", async () => {
  const { save, store, isSaved } = await inUse();
  await server.kill();
  for (const trial of [save, save, store.ping]) await expect(trial()).rejects.toMatchObject(AWAY);
  await server.again();
  await expect.poll(isSaved, SOON).toBe(true);
});

test("without a free connection, those that are open go on and a new one is told that it is away", async () => {
  const { databaseUrl, save, store } = await inUse();
  const others: pg.Client[] = [];
  onTestFinished(async () => void (await Promise.all(others.map((each) => each.end()))));
  const take = async (): Promise<unknown> => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    others.push(client);
    return undefined;
  };
  let refused: unknown;
  while (refused === undefined && others.length <= CONNECTIONS) refused = await take().catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: "53300" });
  const late = openPostgres(databaseUrl, PUT_OFF, undefined, LIMITS);
  onTestFinished(() => late.close());
  await expect(sqlStore(late).ping()).rejects.toMatchObject(AWAY);
  await store.ping();
  expect(await save()).toBe(true);
  await others.pop()?.end();
  await expect
    .poll(
      () =>
        sqlStore(late)
          .ping()
          .then(
            () => true,
            () => false,
          ),
      SOON,
    )
    .toBe(true);
});

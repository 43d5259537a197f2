import { sql } from "kysely";
import { expect, onTestFinished, test, vi } from "vitest";
import { freshPostgres } from "#test/support/postgres";
import { preparedRoom } from "#test/support/prepared-room";
import { openPostgres } from "~/storage/postgres";

/** More seats than are written anew while anybody votes. */
const MANY = 12_000;
const HOUR_MS = 3_600_000;
/** Long enough for any machine: what is waited for comes much sooner. */
const SOON = { timeout: 300_000, interval: 50 };

/** A database with a room in use, where nothing is put off any more, and the files that its tables lie in: one that is written anew gets another. */
async function roomInUse(atMostMs: number) {
  const databaseUrl = await freshPostgres();
  const { id } = await preparedRoom({ databaseUrl, dataDir: "" }, 3, { mode: "anonymous" });
  const { db, close } = openPostgres(databaseUrl);
  onTestFinished(close);
  const fileOf = async (table: "votes" | "seats") => {
    const { rows } = await sql<{ file: string }>`select pg_relation_filenode(${table}) as file`.execute(db);
    return rows[0]?.file;
  };
  const closeRoom = (at: string | null) =>
    db.updateTable("workshops").set({ closed_at: at }).where("assessment_id", "=", id).execute();
  await closeRoom("2026-11-26T00:00:00.000Z");
  const before = await fileOf("seats");
  const database = openPostgres(databaseUrl, { lookMs: 20, atMostMs });
  onTestFinished(() => database.close());
  await vi.waitFor(async () => expect(await fileOf("seats")).not.toBe(before), SOON);
  await closeRoom(null);
  return { ...database, id, fileOf, closeRoom };
}

test("a room that closes writes the votes anew at once, and many seats only when nobody is in a room", async () => {
  const { db, id, fileOf, scrubNames, closeRoom } = await roomInUse(HOUR_MS);
  await sql`insert into seats
    select ${id}, 'seat of ' || n, 'hash ' || n, 'frontline', null, 1, '2026-11-26T00:00:00.000Z'
    from generate_series(1, ${MANY}::int) as n`.execute(db);
  const [votes, seats] = [await fileOf("votes"), await fileOf("seats")];
  await scrubNames();
  expect(await fileOf("votes")).not.toBe(votes);
  expect(await fileOf("seats")).toBe(seats);
  await closeRoom("2026-11-26T00:00:00.000Z");
  await vi.waitFor(async () => expect(await fileOf("seats")).not.toBe(seats), SOON);
});

test("few seats are written anew with the votes", async () => {
  const { fileOf, scrubNames } = await roomInUse(HOUR_MS);
  const [votes, seats] = [await fileOf("votes"), await fileOf("seats")];
  await scrubNames();
  expect(await fileOf("votes")).not.toBe(votes);
  expect(await fileOf("seats")).not.toBe(seats);
});

test("votes that a backup holds are not waited for, and are written anew after it, at the latest when time is up", async () => {
  const { db, fileOf, scrubVotes } = await roomInUse(0);
  const held = await db.transaction().execute(async (backup) => {
    await sql`lock table votes in access share mode`.execute(backup);
    const before = await fileOf("votes");
    await scrubVotes();
    expect(await fileOf("votes")).toBe(before);
    return before;
  });
  await vi.waitFor(async () => expect(await fileOf("votes")).not.toBe(held), SOON);
});

test("a room that was moved before the clock was set back holds up no rewriting", async () => {
  const { db, fileOf, scrubVotes } = await roomInUse(HOUR_MS);
  const tomorrow = new Date(Date.now() + 24 * HOUR_MS).toISOString();
  await db.updateTable("workshops").set({ updated_at: tomorrow }).execute();
  const held = await db.transaction().execute(async (backup) => {
    await sql`lock table votes in access share mode`.execute(backup);
    await scrubVotes();
    return fileOf("votes");
  });
  await vi.waitFor(async () => expect(await fileOf("votes")).not.toBe(held), SOON);
});

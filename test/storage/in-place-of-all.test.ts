import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleAssessment } from "#test/support/imported";
import { freshPostgres } from "#test/support/postgres";
import { inPlaceOfAll } from "~/storage/in-place-of-all";
import { openStore } from "~/storage/open-store";

const NOW = "2026-11-26T05:00:00.000Z";

let databaseUrl: string;
let client: pg.Client;
beforeAll(async () => {
  databaseUrl = await freshPostgres();
  await kept("before");
  client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
});
afterAll(() => client.end());

/** Makes the tables and views of a new database, and one assessment in it. */
async function kept(id: string) {
  const store = await openStore({ databaseUrl, dataDir: "" });
  const stored = {
    id,
    revision: 1,
    stage: "answering",
    assessment: sampleAssessment(),
    createdAt: NOW,
    updatedAt: NOW,
  };
  await store.create(
    { ...stored, stage: "answering" },
    { id, scope: "own", name: "", secretHash: id, expiresAt: null },
  );
  await store.close();
}

const relations = async () =>
  (
    await client.query<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'plumbline_before_restore')
       union select schemaname || '.' || viewname from pg_views where schemaname in ('public', 'plumbline_before_restore') order by 1`,
    )
  ).rows.map(({ name }) => name);
/** Read through a view, so that views and their tables belong together. */
const ids = async () =>
  (await client.query<{ id: string }>("select id from lines order by id")).rows.map(({ id }) => id);

test("what fails half way leaves every table and view as it stood", async () => {
  const before = await relations();
  expect(before).toContain("public.lines");
  const fill = async () => {
    await kept("half way");
    throw new Error("the disk is full");
  };
  await expect(inPlaceOfAll(client, fill)).rejects.toThrow("the disk is full");
  expect(await relations()).toEqual(before);
  expect(await ids()).toEqual(["before"]);
});

test("what is put in place of all finds no table and no view in its way, and nothing old is left", async () => {
  const before = await relations();
  await inPlaceOfAll(client, () => kept("after"));
  expect(await relations()).toEqual(before);
  expect(await ids()).toEqual(["after"]);
});

test("what an earlier restore set aside is not touched", async () => {
  await client.query("create schema plumbline_before_restore create table assessments (id text)");
  await expect(inPlaceOfAll(client, () => kept("never"))).rejects.toThrow("An earlier restore was cut off");
  await client.query("drop schema plumbline_before_restore cascade");
  expect(await ids()).toEqual(["after"]);
});

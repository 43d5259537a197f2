import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { freshPostgres } from "#test/support/postgres";
import { openPostgres } from "~/storage/postgres";
import { openPostgresPapers } from "~/storage/postgres-papers";
import { sqlStore } from "~/storage/sql-store";

const HOUR_MS = 3_600_000;
/** A checkpoint passes over tables that are not logged; what is written anew is on the disk. */
const TO_DISK = "vacuum full paper_jobs";
const AT = "2026-11-26T10:00:00.000Z";

async function queueAt(address: string) {
  const queue = openPostgresPapers(address, "plumbline");
  onTestFinished(() => queue.close());
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  onTestFinished(() => client.end());
  return { queue, client };
}

const job = (id: string, assessmentId: string | null = null) => ({
  id,
  kind: "report",
  body: `{"of":"${id}"}`,
  assessmentId,
});

test("sixteen wait and no more, however many ask at once; what was claimed makes room", async () => {
  const { queue } = await queueAt(await freshPostgres());
  const kept = await Promise.all(Array.from({ length: 24 }, (_, index) => queue.put(job(`j${index}`))));
  expect(kept.filter(Boolean)).toHaveLength(16);
  expect(await queue.put(job("late"))).toBe(false);
  await queue.claim("one", HOUR_MS);
  expect(await queue.put(job("late"))).toBe(true);
  expect(await queue.put(job("later"))).toBe(false);
});

test("a job goes to one of many who claim, what came of it to whoever asked, once", async () => {
  const { queue } = await queueAt(await freshPostgres());
  for (const id of ["a", "b", "c"]) await queue.put(job(id));
  const claimed = await Promise.all(["1", "2", "3", "4", "5"].map((worker) => queue.claim(worker, HOUR_MS)));
  expect(claimed.map((each) => each?.id ?? "").sort()).toEqual(["", "", "a", "b", "c"]);
  const workerOf = (id: string) => String(claimed.findIndex((each) => each?.id === id) + 1);
  expect(await queue.take("a")).toBe("claimed");

  await queue.end("a", workerOf("b"), { fault: "not mine" });
  expect(await queue.take("a")).toBe("claimed");
  await queue.end("a", workerOf("a"), { bytes: new Uint8Array([0, 255, 37]) });
  expect(await queue.take("a")).toEqual({ bytes: new Uint8Array([0, 255, 37]) });
  expect(await queue.take("a")).toBe("gone");
  await queue.end("b", workerOf("b"), { fault: "no\0 ink" });
  expect(await queue.take("b")).toEqual({ fault: "no ink" });
  expect(await queue.take("b")).toBe("gone");
});

test("a claim that is not kept lapses, and the job goes to another; who lost it writes nothing any more", async () => {
  const { queue } = await queueAt(await freshPostgres());
  await queue.put(job("kept"));
  await queue.put(job("lost"));
  await queue.claim("slow", 1);
  await queue.keep("slow", ["kept"], HOUR_MS);
  await queue.claim("dead", 1);
  await expect.poll(() => queue.take("lost")).toBe("waiting");
  expect(await queue.claim("dead", HOUR_MS, ["lost"])).toBeUndefined();
  expect(await queue.claim("heir", HOUR_MS)).toEqual({ id: "lost", kind: "report", body: '{"of":"lost"}', claims: 2 });
  expect(await queue.claim("heir", HOUR_MS)).toBeUndefined();
  await queue.keep("dead", ["lost"], 1);
  await queue.end("lost", "dead", { fault: "late" });
  expect(await queue.take("lost")).toBe("claimed");
});

test("a database whose clock is set back a day holds no job for a process that ended, and keeps none it swept before", async () => {
  const { queue, client } = await queueAt(await freshPostgres());
  await queue.put(job("held"));
  await queue.claim("dead", 20_000);
  await client.query("update paper_jobs set claimed_until = claimed_until + interval '1 day'");
  expect(await queue.take("held")).toBe("waiting");
  expect(await queue.claim("heir", 20_000)).toMatchObject({ id: "held", claims: 2 });
  await queue.sweep();
  expect(await queue.take("held")).toBe("claimed");
  await client.query("update paper_jobs set asked_at = asked_at + interval '1 day'");
  await queue.sweep();
  expect(await queue.take("held")).toBe("gone");
});

test("a process that draws is seen as long as it is connected", async () => {
  const address = await freshPostgres();
  const { queue } = await queueAt(address);
  expect(await queue.isServed()).toBe(false);
  const drawing = openPostgresPapers(address, "plumbline papers");
  const deafen = await drawing.asked.listen(
    () => {},
    () => {},
  );
  expect(await queue.isServed()).toBe(true);
  await deafen();
  await drawing.close();
  await expect.poll(() => queue.isServed()).toBe(false);
});

test("what nobody fetched for minutes is deleted, and no word of what was deleted stays in a file", async () => {
  const { queue, client } = await queueAt(await freshPostgres());
  await queue.put(job("Zkqold"));
  await queue.put(job("Zkqnew"));
  await client.query("update paper_jobs set asked_at = asked_at - interval '4 minutes' where id = 'Zkqold'");
  await client.query(TO_DISK);
  expect((await bytesOf(client)).includes("Zkqold")).toBe(true);
  await queue.sweep();
  await client.query("checkpoint");
  const after = await bytesOf(client);
  expect(after.includes("Zkqold")).toBe(false);
  expect(after.includes("Zkqnew")).toBe(true);
  expect([await queue.take("Zkqold"), await queue.take("Zkqnew")]).toEqual(["gone", "waiting"]);
});

test("erasing an assessment takes its jobs, waiting, claimed or drawn, out of table and file; a neighbour's stay", async () => {
  const address = await freshPostgres();
  const { queue, client } = await queueAt(address);
  const store = sqlStore(openPostgres(address));
  onTestFinished(() => store.close());
  for (const id of ["going", "staying"]) {
    const assessment = {
      instrument: { id: "i", edition: "e" },
      taken: "2026-11-26",
      scope: "full",
      profile: {},
    } as never;
    const link = { id: `l-${id}`, scope: "own", name: "", secretHash: id, expiresAt: null } as const;
    await store.create({ id, revision: 1, stage: "profiling", assessment, createdAt: AT, updatedAt: AT }, link);
  }
  await queue.put(job("Zkqdrawn", "going"));
  await queue.put(job("Zkqclaimed", "going"));
  await queue.claim("one", HOUR_MS);
  await queue.claim("one", HOUR_MS);
  await queue.end("Zkqdrawn", "one", { bytes: Buffer.from("Zkqpaper") });
  await queue.put(job("Zkqwaiting", "going"));
  await queue.put(job("Hwqstays", "staying"));
  await client.query(TO_DISK);
  const before = await bytesOf(client);
  const words = ["Zkqdrawn", "Zkqclaimed", "Zkqpaper", "Zkqwaiting", "Hwqstays"];
  expect(words.filter((word) => before.includes(word))).toEqual(words);

  await store.erase("going");
  await expect.poll(() => store.traces("erased")).toBeNull();
  await client.query("checkpoint");
  const after = await bytesOf(client);
  expect(words.filter((word) => after.includes(word))).toEqual(["Hwqstays"]);
  expect(await queue.take("Zkqdrawn")).toBe("gone");
  await queue.end("Zkqclaimed", "one", { bytes: Buffer.from("Zkqpaper") });
  expect((await client.query("select id from paper_jobs")).rows).toEqual([{ id: "Hwqstays" }]);
  await expect(queue.put(job("again", "going"))).rejects.toThrow();
});

/** Every file of this database. */
async function bytesOf(client: pg.Client): Promise<Buffer> {
  const { rows } = await client.query(
    "select current_setting('data_directory') as data, (select oid from pg_database where datname = current_database()) as oid",
  );
  const folder = join(rows[0].data, "base", String(rows[0].oid));
  return Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file))));
}

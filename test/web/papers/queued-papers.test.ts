import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { freshPostgres } from "#test/support/postgres";
import { PaperTooLarge } from "~/pdf/paper-too-large";
import type { PdfPool } from "~/pdf/pool";
import { openPostgresPapers } from "~/storage/postgres-papers";
import { openLog } from "~/web/log";
import { drawPapers } from "~/web/papers/draw-papers";
import { PapersAway } from "~/web/papers/papers-away";
import { queuedPapers } from "~/web/papers/queued-papers";

const OPTIONS = { paper: "a4", part: "board" } as const;
const own = { logo: () => Promise.reject(new Error("no logo here")), close: async () => {} };

async function line() {
  const address = await freshPostgres();
  const papers = await queuedPapers(openPostgresPapers(address, "plumbline"), own);
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  onTestFinished(() => client.end());
  return { address, papers, client, jobs: async () => (await client.query("select id from paper_jobs")).rows };
}

/** A process that draws, in this one, by a pool of the test's own. */
async function drawing(address: string, pool: Pick<PdfPool, "render" | "teamPlan">) {
  const queue = openPostgresPapers(address, "plumbline papers");
  const stop = await drawPapers({ queue, pool, log: openLog("silent"), atOnce: 2, lapseMs: 60_000 });
  onTestFinished(async () => {
    await stop();
    await queue.close();
  });
}

const fails = {
  render: () => Promise.reject(new Error("no ink")),
  teamPlan: () => Promise.reject(new Error("no ink")),
};

test("a paper that cannot be drawn is told as that, and is not tried again", async () => {
  const { address, papers, jobs } = await line();
  onTestFinished(() => papers.close());
  let tries = 0;
  const counts = () => {
    tries += 1;
    return fails.render();
  };
  await drawing(address, { ...fails, render: counts });
  await expect(papers.render(handMadeReport(), OPTIONS)).rejects.toThrow("could not be drawn: no ink");
  expect(await jobs()).toEqual([]);
  expect(tries).toBe(1);
});

test("a paper too large for the process that draws is told as such here", async () => {
  const { address, papers } = await line();
  onTestFinished(() => papers.close());
  await drawing(address, { ...fails, render: () => Promise.reject(new PaperTooLarge()) });
  await expect(papers.render(handMadeReport(), OPTIONS)).rejects.toBeInstanceOf(PaperTooLarge);
});

test("a paper in whose middle three processes ended is not given to a fourth", async () => {
  const { address, papers, client, jobs } = await line();
  onTestFinished(() => papers.close());
  const asked = papers.render(handMadeReport(), OPTIONS);
  await expect.poll(jobs, { interval: 20 }).toHaveLength(1);
  await client.query("update paper_jobs set claims = 3");
  await drawing(address, { ...fails, render: async () => new Uint8Array([1]) });
  await expect(asked).rejects.toThrow("ended in the middle");
});

test("a paper whose notice was lost is found by looking", async () => {
  const { papers, client, jobs } = await line();
  onTestFinished(() => papers.close());
  const asked = papers.render(handMadeReport(), OPTIONS);
  await expect.poll(jobs, { interval: 20 }).toHaveLength(1);
  await client.query("update paper_jobs set ended_at = clock_timestamp(), result = '\\x2550'");
  expect(await asked).toEqual(new Uint8Array([0x25, 0x50]));
  expect(await jobs()).toEqual([]);
});

test("a server that ends takes what it asked for out of the line", async () => {
  const { papers, jobs } = await line();
  const asked = papers.render(handMadeReport(), OPTIONS);
  const turned = expect(asked).rejects.toBeInstanceOf(PapersAway);
  await expect.poll(jobs, { interval: 20 }).toHaveLength(1);
  await papers.close();
  await turned;
  expect(await jobs()).toEqual([]);
});

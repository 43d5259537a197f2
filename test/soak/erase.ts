import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Libsql from "libsql";
import pg from "pg";
import { imported, sampleAssessment } from "#test/support/imported";
import { startPostgres } from "#test/support/postgres-server";
import { type RunningServer, startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";
import type { Programme } from "./programme";

const NOTE = "A note that nobody may find again.";
/** How long the backup reads. */
const READING_MS = 15_000;
/** Between two looks at /healthz, and how long one may take at most. */
const LOOK_MS = 25;
const HEALTH_MS = 2_000;
/** Traces are gone so long after the backup at the latest: the longest pause between two attempts, and the attempt itself. */
const GONE_MS = 70_000;

export const erase: Programme = {
  title: "erasing beside a backup that reads for fifteen seconds: nobody waits, and the words leave the files after it",
  tools: [],
  run: async (say) => {
    const postgres = await startPostgres({ durable: true });
    try {
      const faults = await erased("SQLite", {}, sqliteReader, say);
      const address = `${postgres.address}/postgres`;
      return [...faults, ...(await erased("Postgres", { DATABASE_URL: address }, postgresReader(address), say))];
    } finally {
      await postgres.stop();
    }
  },
};

/** Begins to read everything and returns how to end that. */
type Reader = (server: RunningServer) => Promise<() => Promise<void>>;

const sqliteReader: Reader = async ({ dataDir }) => {
  const backup = new Libsql(join(dataDir, "plumbline.db"));
  backup.exec("begin");
  backup.prepare("select count(*) from assessments").get();
  return async () => {
    backup.exec("rollback");
    backup.close();
  };
};

const postgresReader =
  (connectionString: string): Reader =>
  async () => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query("begin isolation level repeatable read");
    await client.query("select count(*) from assessments");
    return () => client.end();
  };

async function erased(
  kind: string,
  variables: Record<string, string>,
  begin: Reader,
  say: (line: string) => void,
): Promise<readonly string[]> {
  const server = await startServer({ ...variables, LOG_LEVEL: "info" });
  try {
    const visitor = new Visitor(server.origin);
    const sample = sampleAssessment();
    const answers = Object.entries(sample.answers).map(([id, answer]) => [id, { ...answer, note: NOTE }]);
    // What a process does for the first time takes it longer.
    await visitor.post(`/a/${await imported(visitor, sample)}/leave`, { erase: "yes" });
    while (await isLeft(visitor)) await wait(100);
    const id = await imported(visitor, { ...sample, answers: Object.fromEntries(answers) });
    const end = await begin(server);
    const until = performance.now() + READING_MS;
    const healthy = slowest(server.origin, () => performance.now() < until);
    const start = performance.now();
    const page = await visitor.post(`/a/${id}/leave`, { erase: "yes" });
    const answeredMs = Math.round(performance.now() - start);
    const health = await healthy;
    await end();
    const ended = performance.now();
    while ((await isLeft(visitor)) && performance.now() - ended < GONE_MS) await wait(100);
    const goneMs = Math.round(performance.now() - ended);
    const inFiles = readdirSync(server.dataDir).some((file) => readFileSync(join(server.dataDir, file)).includes(NOTE));
    say(
      `${kind}: erased and said so in ${answeredMs} ms, the slowest /healthz ${health} ms, traces gone ${goneMs} ms after`,
    );
    return [
      ...(page.text.includes("The last traces leave") ? [] : [`${kind}: the page does not tell of traces`]),
      ...(health > HEALTH_MS ? [`${kind}: /healthz took ${health} ms`] : []),
      ...(goneMs > GONE_MS ? [`${kind}: traces are still left`] : []),
      ...(inFiles ? [`${kind}: the words are still in a file`] : []),
    ];
  } finally {
    await server.stop();
  }
}

const isLeft = async (visitor: Visitor) => (await visitor.open("/?erased")).text.includes("traces");

/** The longest answer of /healthz in milliseconds, asked again and again. */
async function slowest(origin: string, goesOn: () => boolean): Promise<number> {
  let longest = 0;
  while (goesOn()) {
    const start = performance.now();
    await (await fetch(`${origin}/healthz`)).text();
    longest = Math.max(longest, performance.now() - start);
    await wait(LOOK_MS);
  }
  return Math.round(longest);
}

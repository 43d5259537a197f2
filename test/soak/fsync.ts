import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startPostgres } from "#test/support/postgres-server";
import { keepPosting } from "#test/support/posting";
import { startServer } from "#test/support/running-server";
import type { Programme } from "./programme";
import { syncedAnswers } from "./synced-answers";
import { unsyncedKey } from "./synced-key";

const POSTING_MS = 4_000;
const CALLS = "write,writev,pwrite64,pwritev,fsync,fdatasync,sendto,sendmsg";

export const fsync: Programme = {
  title: "no answer is acknowledged before its bytes were synced to the disk (strace)",
  tools: [{ program: "strace", debian: "strace" }],
  run: async (say) => {
    const folder = mkdtempSync(join(tmpdir(), "plumbline-trace-"));
    const postgres = await startPostgres({ durable: true });
    try {
      const sqlite = await traced(join(folder, "sqlite"), {});
      const trace = syncedAnswers(sqlite.trace, /plumbline\.db-wal/);
      say(`SQLite: ${sqlite.acknowledged} answers acknowledged, ${trace.syncs} syncs of the log`);
      const other = await traced(
        join(folder, "postgres"),
        { DATABASE_URL: `${postgres.address}/postgres` },
        postgres.pid,
      );
      const syncs = other.trace.match(/f(data)?sync\(\d+<[^>]*pg_wal\/[^>]*>/g)?.length ?? 0;
      say(`Postgres: ${other.acknowledged} answers acknowledged, ${syncs} syncs of its log`);
      const key = await unsyncedKey();
      if (key.length === 0) say("The key for cookies: synced, named, and its folder synced, before the server is up");
      return [
        ...key,
        ...(sqlite.acknowledged < 20 ? [`only ${sqlite.acknowledged} answers were traced`] : []),
        ...(trace.answers < sqlite.acknowledged
          ? [`the trace shows ${trace.answers} answers of ${sqlite.acknowledged}`]
          : []),
        ...trace.early.map((line) => `SQLite: answered before a sync: ${line}`),
        ...(other.acknowledged < 20 ? [`only ${other.acknowledged} answers were traced on Postgres`] : []),
        ...(syncs < other.acknowledged ? [`Postgres: ${other.acknowledged} answers and only ${syncs} syncs`] : []),
      ];
    } finally {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Posts answers one after another while the database (or else the server itself) is traced; every answer falls within the trace. */
async function traced(file: string, variables: Record<string, string>, database?: number) {
  // Before the server connects: what the database forks from then on is traced too.
  const early = database === undefined ? undefined : await trace(database, file);
  const server = await startServer(variables);
  try {
    const tracer = early ?? (await trace(server.process.pid ?? 0, file));
    const posting = await keepPosting(server.origin);
    await wait(POSTING_MS);
    await posting.stop();
    const ended = once(tracer, "exit");
    tracer.kill("SIGINT");
    await ended;
    return { acknowledged: posting.count(), trace: readFileSync(file, "utf8") };
  } finally {
    await server.stop();
  }
}

async function trace(pid: number, file: string): Promise<ChildProcess> {
  const tracer = spawn("strace", ["-f", "-y", "-s", "40", "-e", `trace=${CALLS}`, "-o", file, "-p", String(pid)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  tracer.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (let look = 0; look < 200 && !said.includes("attached"); look += 1) await wait(25);
  if (!said.includes("attached")) throw new Error(`strace did not attach: ${said}`);
  return tracer;
}

import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Libsql from "libsql";
import pg from "pg";
import { begin, nextStep } from "#test/support/assessment-flow";
import { limitFiles } from "#test/support/file-limit";
import { type PostgresServer, startPostgres } from "#test/support/postgres-server";
import { type RunningServer, startServer } from "#test/support/running-server";
import { type Visited, Visitor } from "#test/support/visitor";
import type { Programme } from "./programme";
import { watchedHealth } from "./watched-health";

const NOTE = "Seen on Tuesday, in the branch at the harbour.";
const HEALTH_MS = 2_000;
/** A page or an answer says that it could not be had, at the latest. */
const PAGE_MS = 12_000;
const STATE_MS = 8_000;
const AGAIN_MS = 30_000;
const CONNECTIONS = 24;

/** What may befall a database, and what is said while it does. */
interface State {
  readonly name: string;
  readonly health: 200 | 503;
  /** Whether answers are taken all the same. */
  readonly takesAnswers?: boolean;
  begin(): Promise<void> | void;
  end(): Promise<void> | void;
}

export const stalls: Programme = {
  title: `a database frozen, killed, restarted, read-only, crowded, locked or without room: /healthz within ${HEALTH_MS} ms, nothing typed is lost`,
  tools: [{ program: "prlimit", debian: "util-linux" }],
  run: async (say) => {
    const faults: string[] = [];
    const postgres = await startPostgres({ durable: true, connections: CONNECTIONS });
    try {
      const server = await startServer({ DATABASE_URL: `${postgres.address}/postgres` });
      faults.push(...(await through("Postgres", server, statesOfPostgres(postgres), say)));
    } finally {
      await postgres.stop();
    }
    const server = await startServer();
    faults.push(...(await through("SQLite", server, statesOfSqlite(server), say)));
    return faults;
  },
};

/** Leads a server through every state, and after each looks that what could not be kept is kept when it is sent again. */
async function through(kind: string, server: RunningServer, states: readonly State[], say: (line: string) => void) {
  const faults: string[] = [];
  const visitor = new Visitor(server.origin);
  let page = await nextStep(visitor, (await begin(visitor, "full")).tasks);
  try {
    for (const { name, health, takesAnswers = false, begin: befall, end } of states) {
      const wrong = (what: string) => faults.push(`${kind} ${name}: ${what}`);
      await befall();
      const { slowestMs, statuses, result } = await watchedHealth(server.origin, async () => {
        const [answered] = await Promise.all([
          timed(() => visitor.submit(page, { answer: "2", note: NOTE })),
          wait(STATE_MS),
        ]);
        return answered;
      });
      await end();
      const { page: answered, ms } = result;
      say(
        `${kind} ${name}: /healthz in at most ${slowestMs.toFixed(0)} ms (${[...statuses].join(", ")}), an answer ${answered.status} after ${ms.toFixed(0)} ms`,
      );
      if (slowestMs > HEALTH_MS) wrong(`/healthz took ${slowestMs.toFixed(0)} ms`);
      if (!statuses.has(health)) wrong(`/healthz said ${[...statuses].join(", ")} and not ${health}`);
      if (ms > PAGE_MS) wrong(`the answer took ${ms.toFixed(0)} ms`);
      if (answered.status !== 503 && answered.status !== 507 && !(takesAnswers && answered.status === 200))
        wrong(`the answer was answered with ${answered.status}`);
      if (answered.status !== 200 && typedIn(answered) !== NOTE)
        wrong(`what was typed came back as ${typedIn(answered)}`);
      page = await sentAgain(visitor, server, answered);
      if (page.status !== 200) wrong(`afterwards the same form was answered with ${page.status}`);
    }
  } finally {
    await server.stop();
  }
  return faults;
}

const typedIn = (page: Visited) => page.html.querySelector("textarea[name=note]")?.textContent.trim();

async function timed(work: () => Promise<Visited>) {
  const start = performance.now();
  return { page: await work(), ms: performance.now() - start };
}

/** Sends what came back until it is taken, or too long went by. */
async function sentAgain(visitor: Visitor, { origin }: RunningServer, page: Visited): Promise<Visited> {
  let last = page;
  for (const end = Date.now() + AGAIN_MS; last.status !== 200 && Date.now() < end; await wait(200))
    if ((await fetch(`${origin}/healthz`)).status === 200) last = await visitor.submit(last, {});
  return last;
}

function statesOfPostgres(postgres: PostgresServer): readonly State[] {
  const others: pg.Client[] = [];
  const asAdministrator = async (...statements: readonly string[]) => {
    const client = new pg.Client({ connectionString: `${postgres.address}/postgres` });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  const cutOthers =
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
  const readOnly = "alter database postgres set default_transaction_read_only =";
  return [
    { name: "frozen", health: 503, begin: postgres.freeze, end: postgres.thaw },
    { name: "killed", health: 503, begin: postgres.kill, end: postgres.again },
    {
      name: "restarted",
      health: 200,
      takesAnswers: true,
      begin: async () => {
        await postgres.kill();
        await postgres.again();
      },
      end: () => {},
    },
    {
      name: "read-only",
      health: 200,
      begin: () => asAdministrator(`${readOnly} on`, cutOthers),
      end: () => asAdministrator("set default_transaction_read_only = off", `${readOnly} off`, cutOthers),
    },
    {
      name: "out of connections",
      health: 503,
      begin: async () => {
        // The server's own go first, so that it needs new ones.
        await asAdministrator(cutOthers);
        await crowd(others, `${postgres.address}/postgres`);
      },
      end: async () => void (await Promise.all(others.splice(0).map((each) => each.end()))),
    },
  ];
}

/** Takes every connection there is, also those that come free a moment later. */
async function crowd(others: pg.Client[], connectionString: string) {
  for (const end = Date.now() + 2_000; Date.now() < end; ) {
    const client = new pg.Client({ connectionString });
    client.on("error", () => {});
    try {
      await client.connect();
      others.push(client);
    } catch {
      await wait(20);
    }
  }
}

function statesOfSqlite({ dataDir, process: { pid } }: RunningServer): readonly State[] {
  const file = join(dataDir, "plumbline.db");
  let other: Libsql.Database | undefined;
  return [
    {
      name: "locked by another process",
      health: 200,
      begin: () => {
        other = new Libsql(file);
        other.exec("BEGIN IMMEDIATE");
      },
      end: () => {
        other?.exec("ROLLBACK");
        other?.close();
      },
    },
    {
      name: "without room",
      health: 200,
      begin: () => void limitFiles(pid, statSync(`${file}-wal`).size),
      end: () => void limitFiles(pid, "unlimited"),
    },
  ];
}

import { Kysely, PostgresDialect, type PostgresPool } from "kysely";
import pg from "pg";
import type { Tables } from "./tables";

/** How long a PostgreSQL that stops answering is waited for, in milliseconds. */
export interface Limits {
  /** For a connection, new or free. */
  readonly connectMs: number;
  /** For one statement, by the server's own clock. */
  readonly statementMs: number;
  /** For its answer, where the server does not even look at its clock; longer than `statementMs`. */
  readonly answerMs: number;
  /** For the next statement of a transaction: the server ends one that whoever began it has forgotten. */
  readonly idleMs: number;
}

export const LIMITS: Limits = { connectMs: 3_000, statementMs: 5_000, answerMs: 6_000, idleMs: 30_000 };

/** Work that may take as long as it takes, as PostgreSQL lists its connections. Dumps are made by programs of their own. */
export type Unlimited = "plumbline migrations" | "plumbline purge" | "plumbline vacuum";

/** Probes of a silent line begin after so many milliseconds. */
const KEEP_ALIVE = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 };
const UNUSED_MS = 1_000;
const END_MS = 1_000;
/** What `pg` says where `answerMs` went by. */
const NO_ANSWER = "Query read timeout";

/** Connections for requests: none is waited for longer than `limits`, and one that did not answer is thrown away. */
export function limitedConnections(
  databaseUrl: string,
  { name, ...size }: { readonly name: string; readonly max: number; readonly min?: number },
  { connectMs, statementMs, answerMs, idleMs }: Limits = LIMITS,
): Kysely<Tables> {
  const pool = poolOf({
    ...size,
    connectionString: databaseUrl,
    application_name: name,
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    query_timeout: answerMs,
    idle_in_transaction_session_timeout: idleMs,
  });
  return queriesOver(pool, withoutSilent(pool));
}

/** Connections for what may take long, made when they are needed and closed soon after; whoever comes third waits for as long as it takes, too. */
export function unlimitedConnections(databaseUrl: string, name: Unlimited, { connectMs } = LIMITS): Kysely<Tables> {
  const pool = poolOf({
    max: 2,
    connectionString: databaseUrl,
    application_name: name,
    idleTimeoutMillis: UNUSED_MS,
    // The pool's own limit would hold for those in line as well.
    Client: class extends pg.Client {
      constructor(config: pg.ClientConfig) {
        super({ ...config, connectionTimeoutMillis: connectMs });
      }
    } as typeof pg.Client,
    allowExitOnIdle: true,
  });
  return queriesOver(pool, pool);
}

/** A connection outside any pool, which hears what other processes say. */
export const listeningClient = (databaseUrl: string, name: string): pg.Client =>
  new pg.Client({
    ...KEEP_ALIVE,
    connectionString: databaseUrl,
    application_name: name,
    connectionTimeoutMillis: LIMITS.connectMs,
    query_timeout: LIMITS.answerMs,
  });

/** Waits for the end of connections, but not for the goodbye of a server that says nothing any more. */
export async function endedSoon(...ending: readonly Promise<unknown>[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, END_MS);
  });
  await Promise.race([Promise.allSettled(ending), waited]);
  clearTimeout(timer);
}

/** A connection that breaks, idle or between two queries, is replaced by a later query; without listeners it would end the process. */
function poolOf(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...KEEP_ALIVE, ...config });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** Ended with its pool, also where nothing was asked of it yet: what Kysely has not begun it does not end. */
function queriesOver(pool: pg.Pool, through: PostgresPool): Kysely<Tables> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: through }) });
  let ended: Promise<void> | undefined;
  const destroy = () => {
    ended ??= pool.end();
    return ended;
  };
  return Object.assign(db, { destroy });
}

/** The pool, but a connection that left a query without an answer takes no other: the next one would stand in line behind it. */
const withoutSilent = (pool: pg.Pool): PostgresPool => ({
  end: () => pool.end(),
  connect: async () => {
    const client = await pool.connect();
    let silent: Error | undefined;
    const query = async (text: string, values: readonly unknown[]) => {
      if (silent !== undefined) throw silent;
      try {
        return await client.query(text, [...values]);
      } catch (error) {
        if (error instanceof Error && error.message === NO_ANSWER) silent = error;
        throw error;
      }
    };
    return { query: query as never, release: (isBroken) => client.release(silent ?? isBroken === true) };
  },
});

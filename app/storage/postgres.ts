import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { postgresJson } from "./json-sql";
import { postgresNotices } from "./postgres-notices";
import { PutOff } from "./put-off";
import { scrubPostgres } from "./scrub-postgres";
import type { Database, Tables } from "./tables";

/** Any number, the same in every Plumbline: whoever holds this advisory lock migrates. */
const MIGRATION_LOCK = 7_458_201_933;
const CONNECTIONS = 10;
const CONNECT_MS = 10_000;

/** How long the turn to write a room's table is waited for, in milliseconds: votes of other rooms stand in line behind it. */
const VOTES_WAIT_MS = 100;
/** A larger table of seats, indexes included, takes too long to write while somebody votes; bytes, about 5,000 seats. */
const SEATS_AT_ONCE = 2 * 1024 * 1024;
const MINUTE_MS = 60_000;
/** A room in which nobody pressed a button for so long is not voting. */
const QUIET_MS = 15 * MINUTE_MS;
const PUT_OFF = { lookMs: MINUTE_MS, atMostMs: 60 * MINUTE_MS };

/** Every table that holds what people wrote, or who may read it. */
const ALL = [
  "assessments",
  "links",
  "handed_answers",
  "sessions",
  "versions",
  "plans",
  "plan_changes",
  "assessment_series",
  "workshops",
  "seats",
  "votes",
  "benches",
  "bench_links",
  "bench_sessions",
  "bench_items",
  "bench_ratings",
  "bench_passkeys",
  "bench_challenges",
  "paper_jobs",
] as const;

/**
 * Opens a pool of connections to Postgres; the first query is the first to find out whether it answers. What cannot be scrubbed at once is
 * scrubbed when no room is in use, and within an hour.
 */
export function openPostgres(databaseUrl: string, times = PUT_OFF): Database {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    // One stays open, so that a restore sees that a server is there.
    min: 1,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: "plumbline",
  });
  // A connection that breaks, idle or between two queries, is replaced by a later query; without listeners it would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const rooms = new PutOff(
    () => isQuiet(db),
    () => scrubPostgres(db, ["votes", "seats"]),
    times,
  );
  // A process that ended may have put something off.
  rooms.ask();
  const scrubVotes = async () => {
    if (!(await scrubPostgres(db, ["votes"], VOTES_WAIT_MS))) rooms.ask();
  };
  return {
    db,
    beginAlone: ["begin", `select pg_advisory_xact_lock(${MIGRATION_LOCK})`],
    scrub: async () => {
      await scrubPostgres(db, ALL);
    },
    scrubVotes,
    scrubNames: async () => {
      await scrubVotes();
      if ((await seatBytes(db)) > SEATS_AT_ONCE || !(await scrubPostgres(db, ["seats"], VOTES_WAIT_MS))) rooms.ask();
    },
    close: async () => {
      rooms.stop();
      await db.destroy();
    },
    locksRows: true,
    notices: postgresNotices(databaseUrl, db),
    json: postgresJson,
  };
}

async function seatBytes(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ bytes: string }>`select pg_total_relation_size('seats') as bytes`.execute(db);
  return Number(rows[0]?.bytes);
}

/** Whether no open room was moved lately. */
async function isQuiet(db: Kysely<Tables>): Promise<boolean> {
  const moved = await db
    .selectFrom("workshops")
    .select("assessment_id")
    .where("closed_at", "is", null)
    .where("updated_at", ">", fromNow(-QUIET_MS))
    // Later than that, the clock was set back since.
    .where("updated_at", "<", fromNow(QUIET_MS))
    .limit(1)
    .executeTakeFirst();
  return moved === undefined;
}

const fromNow = (ms: number) => new Date(Date.now() + ms).toISOString();

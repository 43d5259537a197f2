import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { postgresJson } from "./json-sql";
import { postgresNotices } from "./postgres-notices";
import { scrubPostgres } from "./scrub-postgres";
import type { Database, Tables } from "./tables";

/** Any number, the same in every Plumbline: whoever holds this advisory lock migrates. */
const MIGRATION_LOCK = 7_458_201_933;
const CONNECTIONS = 10;
const CONNECT_MS = 10_000;

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
] as const;

/** Opens a pool of connections to Postgres; the first query is the first to find out whether it answers. */
export function openPostgres(databaseUrl: string): Database {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    // One stays open, so that a restore sees that a server is there.
    min: 1,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: "plumbline",
  });
  // A connection that breaks while idle is replaced by the next query; without a listener it would end the process.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    beginAlone: ["begin", `select pg_advisory_xact_lock(${MIGRATION_LOCK})`],
    scrub: () => scrubPostgres(db, ALL),
    scrubVotes: () => scrubPostgres(db, ["votes", "seats"]),
    locksRows: true,
    notices: postgresNotices(databaseUrl, db),
    json: postgresJson,
  };
}

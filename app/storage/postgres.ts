import { setTimeout as wait } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { postgresJson } from "./json-sql";
import { endedSoon, LIMITS, limitedConnections, unlimitedConnections } from "./postgres-connections";
import { postgresErasures } from "./postgres-erasures";
import { postgresNotices } from "./postgres-notices";
import { PutOff } from "./put-off";
import { scrubPostgres } from "./scrub-postgres";
import type { TracesLeft } from "./scrubbing";
import { type HearStorage, NOBODY_HEARS } from "./storage-news";
import { troubleIn } from "./storage-trouble";
import type { Database, Tables } from "./tables";

/** Any number, the same in every Plumbline: whoever holds this advisory lock migrates. */
const MIGRATION_LOCK = 7_458_201_933;
const CONNECTIONS = 10;

/** How long the turn to write a room's table is waited for, in milliseconds: votes of other rooms stand in line behind it. */
const ROOMS_WAIT_MS = 100;
/** So long at most whoever closes a round waits for it. */
const MOMENT_MS = 1_000;
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
  "answer_changes",
  "plans",
  "plan_changes",
  "plan_emails",
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
export function openPostgres(
  databaseUrl: string,
  times = PUT_OFF,
  heard: HearStorage = NOBODY_HEARS,
  limits = LIMITS,
): Database {
  // One stays open, so that a restore sees that a server is there.
  const db = limitedConnections(databaseUrl, { name: "plumbline", max: CONNECTIONS, min: 1 }, limits);
  const migrations = unlimitedConnections(databaseUrl, "plumbline migrations", limits);
  const purge = unlimitedConnections(databaseUrl, "plumbline purge", limits);
  const vacuum = unlimitedConnections(databaseUrl, "plumbline vacuum", limits);
  let votesLeft: TracesLeft | null = null;
  const tellVotes = (left: TracesLeft | null, cause?: unknown) => {
    if (left !== votesLeft) heard({ kind: "traces", of: "votes", left, cause });
    votesLeft = left;
  };
  const rooms = new PutOff(
    () => isQuiet(db),
    async () => {
      const isDone = (await scrubPostgres(vacuum, ["votes", "seats"], ROOMS_WAIT_MS)).length === 0;
      if (isDone) tellVotes(null);
      return isDone;
    },
    times,
  );
  // A process that ended may have put something off.
  rooms.ask();
  const erasures = postgresErasures({ db, vacuum }, ALL, times.lookMs, heard);
  const putOff = (left: TracesLeft, cause?: unknown) => {
    tellVotes(left, cause);
    rooms.ask();
  };
  /** What was forgotten is committed: work on the files that fails, or takes longer than a moment, is put off and nobody's failure. */
  const inAMoment = async (work: () => Promise<boolean>) => {
    const tried = work().then(
      (isDone) => isDone || putOff("held"),
      (cause: unknown) => putOff(troubleIn(cause) === "full" ? "full" : "failing", cause),
    );
    await Promise.race([tried, wait(MOMENT_MS, undefined, { ref: false })]);
  };
  const isScrubbed = async (table: "votes" | "seats") =>
    (await scrubPostgres(vacuum, [table], ROOMS_WAIT_MS)).length === 0;
  return {
    db,
    unlimited: { migrations, purge },
    beginAlone: ["begin", `select pg_advisory_xact_lock(${MIGRATION_LOCK})`],
    noteErasure: erasures.noteErasure,
    scrub: erasures.scrub,
    traces: async (of) => (of === "votes" ? votesLeft : erasures.left()),
    scrubVotes: () => inAMoment(() => isScrubbed("votes")),
    scrubNames: () =>
      inAMoment(async () => {
        const isDone = await isScrubbed("votes");
        if ((await seatBytes(db)) <= SEATS_AT_ONCE) return (await isScrubbed("seats")) && isDone;
        rooms.ask();
        return isDone;
      }),
    close: async () => {
      rooms.stop();
      erasures.stop();
      await endedSoon(...[db, migrations, purge, vacuum].map((each) => each.destroy()));
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

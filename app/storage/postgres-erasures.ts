import { type Kysely, sql } from "kysely";
import { scrubPostgres } from "./scrub-postgres";
import { Scrubbing, type ScrubbingTimes, type TracesLeft } from "./scrubbing";
import type { HearStorage } from "./storage-news";
import type { Database, Tables } from "./tables";

/** How long the turn to write a table is waited for, in milliseconds: whoever comes after waits too. */
const LOCK_WAIT_MS = 100;
/** Each attempt may hold up others for that long, so a long backup is asked ever more seldom. */
const TIMES: ScrubbingTimes = { firstPause: 1_000, longestPause: 60_000, moment: 1_000 };
/** What another process erased and has not scrubbed after so long is taken over: it may have ended. */
const TAKEN_OVER_AFTER = "10 minutes";

interface Erasures extends Pick<Database, "noteErasure" | "scrub"> {
  /** Why something erased may still stand in the files; null: nothing does. */
  left(): Promise<TracesLeft | null>;
  stop(): void;
}

/**
 * Writes these tables anew after an erasure, in the background until it is done. An erasure is noted with it, so that no process that ends
 * takes it along; notes of others are looked for every `lookMs`, those that a process that ended left behind at the first look.
 */
export function postgresErasures(
  { db, vacuum }: { readonly db: Kysely<Tables>; readonly vacuum: Kysely<Tables> },
  tables: readonly (keyof Tables)[],
  lookMs: number,
  heard: HearStorage,
): Erasures {
  /** What is still to be written for the erasures up to this one. */
  let left: { readonly upTo: string; readonly tables: readonly (keyof Tables)[] } | undefined;
  const scrubbing = new Scrubbing(
    async () => {
      const upTo = await newest(db);
      if (upTo === null) return true;
      if (left?.upTo !== upTo) left = { upTo, tables };
      left = { upTo, tables: await scrubPostgres(vacuum, left.tables, LOCK_WAIT_MS) };
      if (left.tables.length > 0) return false;
      await db.deleteFrom("erasures").where("id", "<=", upTo).execute();
      return true;
    },
    (why, cause) => heard({ kind: "traces", of: "erased", left: why, cause }),
    TIMES,
  );
  let isFirst = true;
  const look = async () => {
    const { rows } = await sql<{ at: Date | null; late: boolean | null }>`
      select min(at) as at, min(at) < clock_timestamp() - ${TAKEN_OVER_AFTER}::interval as late from erasures`.execute(
      db,
    );
    if (isFirst ? rows[0]?.at != null : rows[0]?.late === true) await scrubbing.ask();
    isFirst = false;
  };
  // A database that is away is told of by whoever needs it, and looked at again.
  const looks = setInterval(() => void look().catch(() => {}), lookMs).unref();
  return {
    noteErasure: async (transaction) => {
      await transaction.insertInto("erasures").defaultValues().execute();
    },
    scrub: () => scrubbing.ask(),
    left: async () => {
      await scrubbing.settled();
      if (scrubbing.left !== null) return scrubbing.left;
      return newest(db).then(
        (id) => (id === null ? null : "soon"),
        () => "failing",
      );
    },
    stop: () => {
      clearInterval(looks);
      scrubbing.stop();
    },
  };
}

const newest = async (db: Kysely<Tables>): Promise<string | null> =>
  (
    await db
      .selectFrom("erasures")
      .select((select) => select.fn.max("id").as("id"))
      .executeTakeFirst()
  )?.id ?? null;

import { sql } from "kysely";
import type { PaperEnd, PaperQueue } from "./paper-queue";
import { endedSoon, limitedConnections, unlimitedConnections } from "./postgres-connections";
import { postgresNotices } from "./postgres-notices";
import { scrubPostgres } from "./scrub-postgres";
import { withTroubleNamed } from "./storage-trouble";

/** Who opens the queue, as Postgres lists its connections. */
export type PapersRole = "plumbline" | "plumbline papers";

/** Jobs that may wait, claimed ones aside. */
const WAITING_AT_MOST = 16;
/** Whoever asked has given up long before. */
const KEPT_MS = 180_000;
/** Nothing is claimed for longer. */
export const LONGEST_CLAIM_MS = 3_600_000;
/** How long the turn to write the table anew is waited for, in milliseconds, while whoever comes after waits too. */
const SWEEP_WAIT_MS = 500;
const CONNECTIONS = 4;
/** Notices are sent with the transaction they are about. */
const ASKED = "plumbline_papers_asked";
const ENDED = "plumbline_papers_ended";
/** Any number, the same in every Plumbline: whoever holds this advisory lock counts who waits. */
const COUNT_LOCK = 7_458_201_934;

const after = (ms: number) => sql`clock_timestamp() + ${ms} * interval '1 millisecond'`;
/** Nobody has it. Who claimed it until later than anybody may has it no more: the database's clock was set back. */
const waits = sql`ended_at is null and (claimed_until is null or claimed_until not between clock_timestamp() and ${after(LONGEST_CLAIM_MS)})`;

/** Opens the queue of PDFs in a migrated database; the first query is the first to find out whether it answers. */
export function openPostgresPapers(databaseUrl: string, role: PapersRole): PaperQueue {
  const db = limitedConnections(databaseUrl, { name: role, max: CONNECTIONS });
  const vacuum = unlimitedConnections(databaseUrl, "plumbline vacuum");
  const asked = postgresNotices(databaseUrl, db, { channel: ASKED, name: role });
  const ended = postgresNotices(databaseUrl, db, { channel: ENDED, name: role });
  const methods = withTroubleNamed<Omit<PaperQueue, "asked" | "ended">>({
    put: async ({ id, kind, body, assessmentId }) => {
      return db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${COUNT_LOCK})`.execute(transaction);
        const { numAffectedRows } = await sql`
          insert into paper_jobs (id, kind, assessment_id, body)
          select ${id}::text, ${kind}::text, ${assessmentId}::text, ${body}::text
          where (select count(*) from paper_jobs where ${waits}) < ${WAITING_AT_MOST}`.execute(transaction);
        if (numAffectedRows !== 1n) return false;
        await sql`select pg_notify(${ASKED}, '')`.execute(transaction);
        return true;
      });
    },

    take: async (id) => {
      const { rows } = await sql<{ result: Uint8Array | null; fault: string | null }>`
        delete from paper_jobs where id = ${id} and ended_at is not null returning result, fault`.execute(db);
      if (rows[0] !== undefined) return endOf(rows[0]);
      const found = await sql<{ waits: boolean }>`select ${waits} as waits from paper_jobs where id = ${id}`.execute(
        db,
      );
      if (found.rows[0] === undefined) return "gone";
      return found.rows[0].waits ? "waiting" : "claimed";
    },

    drop: async (id) => {
      await sql`delete from paper_jobs where id = ${id}`.execute(db);
    },

    isServed: async () => {
      const { rows } = await sql`
        select 1 from pg_stat_activity
        where datname = current_database() and application_name = ${"plumbline papers" satisfies PapersRole} limit 1`.execute(
        db,
      );
      return rows.length > 0;
    },

    claim: async (worker, forMs, besides = []) => {
      const { rows } = await sql<{ id: string; kind: string; body: string; claims: number }>`
        update paper_jobs set claimed_by = ${worker}, claimed_until = ${after(forMs)}, claims = claims + 1
        where id = (
          select id from paper_jobs where ${waits} and id <> all(${[...besides]})
          order by asked_at, id limit 1 for update skip locked)
        returning id, kind, body, claims`.execute(db);
      return rows[0];
    },

    keep: async (worker, ids, forMs) => {
      await sql`
        update paper_jobs set claimed_until = ${after(forMs)}
        where claimed_by = ${worker} and id = any(${[...ids]}) and ended_at is null`.execute(db);
    },

    end: async (id, worker, end) => {
      const { bytes = null, fault = null } = end as Partial<{ bytes: Uint8Array; fault: string }>;
      await sql`
        with told as (
          update paper_jobs set ended_at = clock_timestamp(), body = '',
            result = ${bytes === null ? null : Buffer.from(bytes)}, fault = ${fault?.replaceAll("\0", "") ?? null}
          where id = ${id} and claimed_by = ${worker} and ended_at is null returning id)
        select pg_notify(${ENDED}, id) from told`.execute(db);
    },

    sweep: async () => {
      await sql`delete from paper_jobs where asked_at not between ${after(-KEPT_MS)} and ${after(KEPT_MS)}`.execute(db);
      const { rows } = await sql<{ bytes: string }>`select pg_relation_size('paper_jobs') as bytes`.execute(db);
      if (Number(rows[0]?.bytes) > 0) await scrubPostgres(vacuum, ["paper_jobs"], SWEEP_WAIT_MS);
    },

    close: () => endedSoon(db.destroy(), vacuum.destroy()),
  });
  return { ...methods, asked, ended };
}

const endOf = ({ result, fault }: { result: Uint8Array | null; fault: string | null }): PaperEnd =>
  result === null ? { fault: fault ?? "" } : { bytes: new Uint8Array(result) };

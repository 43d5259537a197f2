import { setTimeout as wait } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables";

const LOCK_NOT_AVAILABLE = "55P03";
/** How long whoever may still see deleted rows is waited for, and how long between two looks, in milliseconds. Nobody waits behind it. */
const READERS_MS = 500;
const LOOK_MS = 10;

/**
 * Writes tables anew, so that their files hold nothing of deleted rows: a plain VACUUM only frees the place, and the words stay in it. Rows that
 * a transaction from before may still see would be written anew as well, so nothing is done while there is one, such as a backup.
 * Whoever comes after waits too while a table is waited for, so it ends at the first that something else holds for longer, and
 * gives that the plain one. Returns the tables that are left, that one last.
 */
export const scrubPostgres = <Table extends keyof Tables>(
  db: Kysely<Tables>,
  tables: readonly Table[],
  waitMs: number,
): Promise<readonly Table[]> =>
  db.connection().execute(async (connection) => {
    if (!(await isSeenByNobody(connection))) return tables;
    await sql`select set_config('lock_timeout', ${`${waitMs}ms`}, false)`.execute(connection);
    try {
      for (const [index, table] of tables.entries())
        try {
          await sql`vacuum (full) ${sql.table(table)}`.execute(connection);
        } catch (error) {
          if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
          await sql`vacuum (skip_locked) ${sql.table(table)}`.execute(connection);
          return [...tables.slice(index + 1), table];
        }
      return [];
    } finally {
      await sql`reset lock_timeout`.execute(connection);
    }
  });

/** Whether every transaction that was there at the call has ended soon after: none sees rows any more that were deleted before the call. */
async function isSeenByNobody(connection: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ now: string }>`select pg_snapshot_xmax(pg_current_snapshot())::xid::text as now`.execute(
    connection,
  );
  const now = rows[0]?.now;
  for (const end = performance.now() + READERS_MS; ; await wait(LOOK_MS)) {
    const found = await sql<{ isSeen: boolean }>`
      select exists (
        select from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()
          and greatest(age(backend_xmin), age(backend_xid)) > age(${now}::text::xid)
      ) as "isSeen"`.execute(connection);
    if (found.rows[0]?.isSeen === false) return true;
    if (performance.now() > end) return false;
  }
}

import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables";

/** How long a table is waited for, in milliseconds, while whoever comes after waits too. */
const LOCK_WAIT_MS = 500;
const LOCK_NOT_AVAILABLE = "55P03";

/**
 * Writes tables anew, so that their files hold nothing of deleted rows: a plain VACUUM only frees the place, and the words stay in it.
 * A table that something else holds, such as a backup under way, gets the plain one now; false where there was such a one.
 */
export const scrubPostgres = (
  db: Kysely<Tables>,
  tables: readonly (keyof Tables)[],
  waitMs = LOCK_WAIT_MS,
): Promise<boolean> =>
  db.connection().execute(async (connection) => {
    let isDone = true;
    await sql`select set_config('lock_timeout', ${`${waitMs}ms`}, false)`.execute(connection);
    try {
      for (const table of tables)
        try {
          await sql`vacuum (full) ${sql.table(table)}`.execute(connection);
        } catch (error) {
          if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
          isDone = false;
          await sql`vacuum (skip_locked) ${sql.table(table)}`.execute(connection);
        }
    } finally {
      await sql`reset lock_timeout`.execute(connection);
    }
    return isDone;
  });

import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables";

/** How long a table is waited for, while whoever comes after waits too. */
const LOCK_WAIT = "500ms";
const LOCK_NOT_AVAILABLE = "55P03";

/**
 * Writes tables anew, so that their files hold nothing of deleted rows: a plain VACUUM only frees the place, and the words stay in it.
 * A table that something else holds, such as a backup under way, gets the plain one now and is written anew the next time.
 */
export const scrubPostgres = (db: Kysely<Tables>, tables: readonly (keyof Tables)[]): Promise<void> =>
  db.connection().execute(async (connection) => {
    await sql`select set_config('lock_timeout', ${LOCK_WAIT}, false)`.execute(connection);
    try {
      for (const table of tables)
        try {
          await sql`vacuum (full) ${sql.table(table)}`.execute(connection);
        } catch (error) {
          if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
          await sql`vacuum (skip_locked) ${sql.table(table)}`.execute(connection);
        }
    } finally {
      await sql`reset lock_timeout`.execute(connection);
    }
  });

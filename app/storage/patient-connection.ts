import { setTimeout as wait } from "node:timers/promises";
import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";

/** How long a statement waits for another process that writes, in milliseconds, and how long between two tries. */
const WAIT_MS = 5_000;
const PAUSE_MS = 20;

/**
 * The same connection, whose statements wait for another process that writes without holding up this one. SQLite's own waiting would
 * stop everything. Rejects with SQLITE_BUSY after five seconds.
 */
export const patientConnection = (connection: DatabaseConnection): DatabaseConnection => ({
  streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
    for (const end = performance.now() + WAIT_MS; ; await wait(PAUSE_MS))
      try {
        return await connection.executeQuery<Row>(query);
      } catch (error) {
        if ((error as { code?: string }).code !== "SQLITE_BUSY" || performance.now() > end) throw error;
      }
  },
});

import { sql } from "kysely";
import { assessmentQueries } from "./assessment-queries";
import { linkQueries } from "./link-queries";
import { planQueries } from "./plan-queries";
import { seriesQueries } from "./series-queries";
import { withTroubleNamed } from "./storage-trouble";
import type { Store } from "./store";
import type { Database } from "./tables";
import { versionQueries } from "./version-queries";

/** The port over either database. */
export function sqlStore(database: Database): Store {
  const { db } = database;
  return withTroubleNamed<Store>({
    ...assessmentQueries(database),
    ...linkQueries(db),
    ...versionQueries(db),
    ...planQueries(db),
    ...seriesQueries(db),
    ping: async () => {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  });
}

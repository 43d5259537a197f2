import { sql } from "kysely";
import { answerHistoryQueries } from "./answer-history-queries";
import { assessmentQueries } from "./assessment-queries";
import { benchItemQueries } from "./bench-item-queries";
import { benchListQueries } from "./bench-list-queries";
import { benchQueries } from "./bench-queries";
import { Damage } from "./damage";
import { handedQueries } from "./handed-queries";
import { linkQueries } from "./link-queries";
import { passkeyQueries } from "./passkey-queries";
import { planQueries } from "./plan-queries";
import { seatQueries } from "./seat-queries";
import { seriesQueries } from "./series-queries";
import { NOBODY_HEARS } from "./storage-news";
import { withTroubleNamed } from "./storage-trouble";
import type { Store } from "./store";
import type { Database } from "./tables";
import { versionQueries } from "./version-queries";
import { workshopQueries } from "./workshop-queries";
import { WorkshopRows } from "./workshop-rows";

/** The port over either database. */
export function sqlStore(database: Database, damage = new Damage(NOBODY_HEARS)): Store {
  const { db } = database;
  const rows = new WorkshopRows(database);
  const assessments = assessmentQueries(database);
  const unnamed: Omit<Store, "notices"> = {
    ...assessments,
    erase: async (assessmentId) => {
      rows.forget(assessmentId);
      await assessments.erase(assessmentId);
    },
    ...linkQueries(db),
    ...handedQueries(db),
    ...versionQueries(db),
    ...answerHistoryQueries(db),
    ...planQueries(db),
    ...seriesQueries(db),
    ...benchQueries(database),
    ...benchItemQueries(database),
    ...benchListQueries(db),
    ...passkeyQueries(database),
    ...workshopQueries(database, rows),
    ...seatQueries(database, rows),
    traces: database.traces,
    scrubVotes: database.scrubVotes,
    scrubNames: database.scrubNames,
    ping: async () => {
      damage.refuse();
      await sql`select 1`.execute(db);
    },
    close: database.close,
  };
  const methods = withTroubleNamed(unnamed, (trouble) => damage.met(trouble));
  return { ...methods, notices: database.notices };
}

import { resolve } from "node:path";
import { RESTORE } from "~/storage/damage";
import type { HearStorage } from "~/storage/storage-news";
import type { Environment } from "./environment";
import type { Log } from "./log";
import type { Metrics } from "./metrics";

/** Logs what the database has to say of itself and keeps it in the metrics; the words name what to do. */
export function storageHeard({
  log,
  metrics,
  environment,
}: {
  readonly log: Pick<Log, "info" | "warn" | "error">;
  readonly metrics: Pick<Metrics, "tracesLeft" | "damaged">;
  readonly environment: Pick<Environment, "databaseUrl" | "dataDir">;
}): HearStorage {
  return (news) => {
    if (news.kind === "damage") {
      metrics.damaged.set(1);
      const database = placeOfData(environment);
      log.error(
        { database, found: news.found, restore: RESTORE },
        `${database} is damaged: stop the server and put the newest backup in its place with ${RESTORE}`,
      );
      return;
    }
    const { of, left, cause } = news;
    metrics.tracesLeft.set({ of }, left === null ? 0 : 1);
    if (left === null) log.info({ of }, "the last traces of what was erased have left the database's files");
    else
      log.warn(
        { of, left, ...(cause === undefined ? {} : { err: cause }) },
        "what was erased is gone, but traces of it still stand in the database's files; tried again until they have left",
      );
  };
}

/** Where data is kept, never with a password: the SQLite file, or server and name of a PostgreSQL. */
export function placeOfData({ databaseUrl, dataDir }: Pick<Environment, "databaseUrl" | "dataDir">): string {
  if (databaseUrl === undefined) return resolve(dataDir, "plumbline.db");
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `PostgreSQL at ${hostname}${port ? `:${port}` : ""}${pathname}`;
}

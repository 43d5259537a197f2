import { join } from "node:path";
import { migrate } from "./migrate";
import { openPostgres } from "./postgres";
import { sqlStore } from "./sql-store";
import { openSqlite } from "./sqlite";
import { type HearStorage, NOBODY_HEARS } from "./storage-news";
import type { Store } from "./store";

export interface StorePlace {
  /** `postgres://…`; unset: SQLite in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
}

/** Opens and migrates the store. Throws a message for the person at the terminal when it cannot. */
export async function openStore(
  { databaseUrl, dataDir }: StorePlace,
  heard: HearStorage = NOBODY_HEARS,
): Promise<Store> {
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new Error("DATABASE_URL begins with postgres://. Leave it out to keep data in SQLite.");
  const database =
    databaseUrl === undefined
      ? openSqlite(join(dataDir, "plumbline.db"), heard)
      : openPostgres(databaseUrl, undefined, heard);
  try {
    await migrate(database);
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
  return sqlStore(database);
}

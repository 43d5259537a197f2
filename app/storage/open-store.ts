import { join } from "node:path";
import { Damage, RESTORE } from "./damage";
import { migrate } from "./migrate";
import { openPostgres } from "./postgres";
import { checkPages } from "./quick-check";
import { sqlStore } from "./sql-store";
import { openSqlite } from "./sqlite";
import { type HearStorage, NOBODY_HEARS } from "./storage-news";
import { troubleIn } from "./storage-trouble";
import type { Store } from "./store";
import type { Database } from "./tables";

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
  const damage = new Damage(heard);
  if (databaseUrl !== undefined) return sqlStore(await migrated(openPostgres(databaseUrl, undefined, heard)), damage);
  const file = join(dataDir, "plumbline.db");
  const store = sqlStore(await openedFile(file, heard), damage);
  const endCheck = checkPages(file, (found) => damage.note(found));
  return {
    ...store,
    close: async () => {
      await endCheck();
      await store.close();
    },
  };
}

async function openedFile(file: string, heard: HearStorage): Promise<Database> {
  try {
    return await migrated(openSqlite(file, heard));
  } catch (error) {
    if (troubleIn(error) !== "damaged") throw error;
    throw new Error(`${file} is damaged (${(error as Error).message}). Put the newest backup in its place: ${RESTORE}`);
  }
}

async function migrated(database: Database): Promise<Database> {
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

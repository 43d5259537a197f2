import { join } from "node:path";
import { backupName } from "./backup-name";
import { backUpPostgres } from "./backup-postgres";
import { backUpSqlite } from "./backup-sqlite";
import type { StorePlace } from "./open-store";
import { privateFolder } from "./private-place";

/** Makes a dated backup in a folder, beside servers that run, and returns its file. Throws a message for the person at the terminal. */
export async function backUp({ databaseUrl, dataDir }: StorePlace, folder: string, now: Date): Promise<string> {
  privateFolder(folder);
  const target = join(folder, backupName(now, databaseUrl === undefined ? "db" : "dump"));
  if (databaseUrl === undefined) await backUpSqlite(join(dataDir, "plumbline.db"), target);
  else await backUpPostgres(databaseUrl, target);
  return target;
}

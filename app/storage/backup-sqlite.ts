import { existsSync } from "node:fs";
import Libsql from "libsql";
import { newFile } from "./new-file";
import { checkBackup } from "./sqlite-backup-check";

/** How long a backup waits for a server that writes, in milliseconds. */
const WAIT_MS = 10_000;

/**
 * Copies the SQLite file as it is at one moment, while a server may go on writing to it, and reads the copy through.
 * Throws where there is no such file, where the target is there already, or where the copy is not whole.
 */
export async function backUpSqlite(file: string, target: string): Promise<void> {
  if (!existsSync(file)) throw new Error(`There is no ${file}. Check DATA_DIR: nothing has been kept there yet.`);
  await newFile(target, (part) => {
    const source = new Libsql(file);
    try {
      source.exec(`PRAGMA busy_timeout=${WAIT_MS}`);
      source.prepare("VACUUM INTO ?").run(part);
    } finally {
      source.close();
    }
    checkBackup(part);
  });
}

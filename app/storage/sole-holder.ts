import { accessSync, constants } from "node:fs";
import { join, resolve } from "node:path";
import Libsql from "libsql";
import { privateFolder } from "./private-place";

/**
 * Holds a data directory for this process alone until the returned function is called or the process ends, however it ends.
 * Throws a message for the person at the terminal where another server holds it.
 */
export function holdDataDir(dataDir: string): () => void {
  // A lock of SQLite's own in a file of its own: the system lets go of it even after kill -9, and backups of the data can go on beside it.
  const lock = lockFile(dataDir);
  try {
    lock.exec("PRAGMA journal_mode=MEMORY");
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!String((error as { code?: string }).code).startsWith("SQLITE_BUSY")) throw error;
    throw new Error(
      `Another Plumbline server already keeps its data in ${resolve(dataDir)}. ` +
        "Stop that one first, choose another DATA_DIR, or set DATABASE_URL to let several servers share one PostgreSQL.",
    );
  }
  return () => lock.close();
}

function lockFile(dataDir: string) {
  try {
    privateFolder(dataDir);
    // SQLite would quietly open a file it can only read.
    accessSync(dataDir, constants.W_OK);
    return new Libsql(join(dataDir, "plumbline.lock"));
  } catch (error) {
    throw new Error(
      `Nothing can be written in ${resolve(dataDir)}: ${(error as Error).message}. ` +
        "Check that the directory may be written by the user Plumbline runs as and that its disk is not read-only, or choose another DATA_DIR.",
    );
  }
}

import { chmodSync, copyFileSync, existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import Libsql from "libsql";
import { syncToDisk } from "./new-file";
import { holdDataDir } from "./sole-holder";
import { checkBackup } from "./sqlite-backup-check";
import { troubleIn } from "./storage-trouble";

export interface RestoreOptions {
  /** Put the backup in place of what is there. */
  readonly replace: boolean;
  readonly now: Date;
}

/**
 * Puts a backup in the place of `plumbline.db` and returns where what was there before is kept, or null where nothing was.
 * Throws while a server holds the data, where the backup is damaged, and where there are assessments and `replace` was not said.
 */
export function restoreSqlite(backup: string, dataDir: string, { replace, now }: RestoreOptions): string | null {
  checkBackup(backup);
  const release = holdDataDir(dataDir);
  try {
    const file = join(dataDir, "plumbline.db");
    const filled = existsSync(file) && holdsSomething(file);
    if (filled && !replace)
      throw new Error(
        `${file} holds assessments. Say --replace to put the backup in their place; they are kept beside it.`,
      );
    const part = `${file}.part`;
    copyFileSync(backup, part);
    chmodSync(part, 0o600);
    syncToDisk(part);
    const before = filled ? `${file}.before-${now.toISOString().replaceAll(":", "")}` : null;
    // A second name first and one rename then: at no moment is there no database.
    if (before !== null) linkSync(file, before);
    // The log of a damaged file could not be emptied into it, and may hold what was saved last.
    if (before !== null && existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${before}-wal`);
    for (const rest of ["-wal", "-shm"]) rmSync(`${file}${rest}`, { force: true });
    renameSync(part, file);
    syncToDisk(dataDir);
    return before;
  } finally {
    release();
  }
}

/** Whether there are assessments in a file; one that is damaged is the reason for a restore, and none to refuse it. */
function holdsSomething(file: string): boolean {
  try {
    return emptiedLog(file) > 0;
  } catch (error) {
    if (troubleIn(error) !== "damaged") throw error;
    return true;
  }
}

/** Moves what stands in the write-ahead log into the file itself, and counts the assessments. */
function emptiedLog(file: string): number {
  const present = new Libsql(file);
  try {
    present.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    const tables = present.prepare("select count(*) as count from sqlite_schema where name = 'assessments'").get();
    if ((tables as { count: number }).count === 0) return 0;
    return (present.prepare("select count(*) as count from assessments").get() as { count: number }).count;
  } finally {
    present.close();
  }
}

import { chmodSync, closeSync, fsyncSync, linkSync, openSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Lets `write` fill a file beside `target`, puts it on the disk, readable by its owner alone, and gives it its name only then.
 * Throws where something of that name is there already; a write that failed leaves nothing behind.
 */
export async function newFile(target: string, write: (part: string) => Promise<void> | void): Promise<void> {
  const part = `${target}.part`;
  rmSync(part, { force: true });
  try {
    await write(part);
    chmodSync(part, 0o600);
    syncToDisk(part);
    linkSync(part, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new Error(`${target} is there already. Nothing was written over it; choose another folder or wait a second.`);
  } finally {
    rmSync(part, { force: true });
  }
  syncToDisk(dirname(target));
}

/** Waits until a file's bytes, or a folder's names, are on the disk. */
export function syncToDisk(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

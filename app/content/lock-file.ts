import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { EditionLock } from "./edition-lock";

const hashes = z.record(z.string(), z.string());
const lock = z.strictObject({
  edition: z.string(),
  pitfalls: hashes,
  questions: hashes,
  actions: hashes,
  caps: z.string().exactOptional(),
});

/** The lock's file in an edition's folder. */
export const LOCK_FILE = "edition.lock.json";

/** An edition's lock: null where it was never locked, "unreadable" where the file is damaged. */
export function readLock(contentDirectory: string, folder: string): EditionLock | null | "unreadable" {
  const path = join(contentDirectory, folder, LOCK_FILE);
  if (!existsSync(path)) return null;
  try {
    return lock.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return "unreadable";
  }
}

/** Writes the lock over whatever was there. */
export const writeLock = (contentDirectory: string, folder: string, contents: EditionLock): void =>
  writeFileSync(join(contentDirectory, folder, LOCK_FILE), `${JSON.stringify(contents, null, 2)}\n`);

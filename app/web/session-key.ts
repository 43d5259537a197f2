import { randomUUID } from "node:crypto";
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { syncToDisk } from "~/storage/new-file";
import { privateFolder } from "~/storage/private-place";
import { newSecret } from "./secrets";

/** As SESSION_SECRET: anything shorter could be guessed. */
const SHORTEST = 32;

/** Where a server that was given no key keeps its own. */
export const sessionKeyFile = (dataDir: string) => join(dataDir, "session-secret");

/** The key that signs cookies: given, or made once and kept in the data directory. Throws where the file holds no key, with what to do. */
export function sessionKey(given: string | undefined, dataDir: string): string {
  if (given) return given;
  const file = sessionKeyFile(dataDir);
  if (!existsSync(file)) keepSessionKey(newSecret(), dataDir, "unless there");
  const key = keyIn(file);
  if (key === undefined)
    throw new Error(
      `${resolve(file)} is empty or cut off: it is to hold the key for cookies, at least ${SHORTEST} characters. ` +
        "Put it back from the newest backup, where it lies beside the data with .session-secret at the end of its name. Where there is none, " +
        "delete the file and start again: a new key is made, every browser is signed out and comes back by its private link.",
    );
  return key;
}

/** The key in a file; undefined where there is no such file, or it is shorter than a key. */
export function keyIn(file: string): string | undefined {
  const key = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  return key.length < SHORTEST ? undefined : key;
}

/** Puts a key on the disk, for its owner alone, whole or not at all: in the place of another, or where there is none yet. */
export function keepSessionKey(key: string, dataDir: string, where: "in place" | "unless there"): void {
  const file = sessionKeyFile(dataDir);
  const part = `${file}.${randomUUID()}.part`;
  privateFolder(dirname(file));
  try {
    writeFileSync(part, key, { mode: 0o600, flag: "wx" });
    syncToDisk(part);
    if (where === "in place") renameSync(part, file);
    else linkSync(part, file);
  } catch (error) {
    // Another process that starts at the same moment was quicker; its key is everybody's.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(part, { force: true });
  }
  syncToDisk(dirname(file));
}

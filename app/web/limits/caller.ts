import type { IncomingMessage } from "node:http";
import { BlockList, isIPv4, isIPv6 } from "node:net";

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

const loopback = blockOf(["127.0.0.0", 8], ["::1", 128]);
const nearby = blockOf(["10.0.0.0", 8], ["172.16.0.0", 12], ["192.168.0.0", 16], ["fc00::", 7], ["fe80::", 10]);

/**
 * Who calls without a cookie: the address of the connection, or what a proxy on this machine says it was; where people use https, which this server does not speak
 * itself, also one that calls from a private network.
 */
function addressOf({ socket, headers }: IncomingMessage, isBehindProxy: boolean): string {
  const address = plain(socket.remoteAddress ?? "unknown");
  const family = isIPv4(address) ? "ipv4" : "ipv6";
  if (!loopback.check(address, family) && !(isBehindProxy && nearby.check(address, family))) return address;
  const said = String(headers["x-forwarded-for"] ?? address).split(",");
  return plain(said.at(-1)?.trim().slice(0, 64) || address);
}

const plain = (address: string) => MAPPED.exec(address)?.[1] ?? address;

function blockOf(...subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [net, bits] of subnets) list.addSubnet(net, bits, isIPv4(net) ? "ipv4" : "ipv6");
  return list;
}

/** The networks a caller is in, from the widest to its own: a provider's, a site's, and one address, or of IPv6 the 64 bits that any one device chooses from. */
export function networksOf(request: IncomingMessage, isBehindProxy: boolean): readonly [string, string, string] {
  const address = addressOf(request, isBehindProxy);
  if (isIPv4(address)) {
    const [a, b, c] = address.split(".");
    return [`${a}.${b}/16`, `${a}.${b}.${c}/24`, address];
  }
  if (!isIPv6(address)) return [address, address, address];
  const groups = groupsOf(address);
  const first = (count: number) => `${groups.slice(0, count).join(":")}::/${count * 16}`;
  return [first(2), first(3), first(4)];
}

/** Who calls, where nothing else tells callers apart: the narrowest of its networks. */
export const caller = (request: IncomingMessage, isBehindProxy: boolean): string =>
  networksOf(request, isBehindProxy)[2];

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): readonly string[] {
  const [head = "", tail] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ""));
}

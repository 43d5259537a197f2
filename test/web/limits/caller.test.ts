import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { caller, networksOf } from "~/web/limits/caller";

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } }) as unknown as IncomingMessage;

test("an address is known by its provider's network, its site and itself", () => {
  expect(networksOf(from("203.0.113.9"))).toEqual(["203.0/16", "203.0.113/24", "203.0.113.9"]);
  expect(networksOf(from("::ffff:203.0.113.9"))).toEqual(["203.0/16", "203.0.113/24", "203.0.113.9"]);
});

test("of IPv6 the 64 bits that one device chooses from are one caller, however it is written", () => {
  expect(networksOf(from("2001:db8:0a:1:2:3:4:5"))).toEqual(["2001:db8::/32", "2001:db8:a::/48", "2001:db8:a:1::/64"]);
  for (const address of ["2001:db8:a:1::1", "2001:DB8:A:1:ffff::", "2001:0db8:000a:0001:0:0:0:9%eth0"])
    expect(caller(from(address))).toBe("2001:db8:a:1::/64");
  expect(caller(from("2001:db8::1"))).toBe("2001:db8:0:0::/64");
});

test("a proxy on this machine says who calls, one elsewhere does not", () => {
  expect(caller(from("127.0.0.1", "198.51.100.1, 203.0.113.9"))).toBe("203.0.113.9");
  expect(caller(from("192.0.2.1", "203.0.113.9"))).toBe("192.0.2.1");
  expect(networksOf(from("127.0.0.1", "no address"))).toEqual(Array(3).fill("no address"));
});

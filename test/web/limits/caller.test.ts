import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { caller, networksOf } from "~/web/limits/caller";

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } }) as unknown as IncomingMessage;

test("an address is known by its provider's network, its site and itself", () => {
  expect(networksOf(from("203.0.113.9"), false)).toEqual(["203.0/16", "203.0.113/24", "203.0.113.9"]);
  expect(networksOf(from("::ffff:203.0.113.9"), false)).toEqual(["203.0/16", "203.0.113/24", "203.0.113.9"]);
});

test("of IPv6 the 64 bits that one device chooses from are one caller, however it is written", () => {
  expect(networksOf(from("2001:db8:0a:1:2:3:4:5"), false)).toEqual([
    "2001:db8::/32",
    "2001:db8:a::/48",
    "2001:db8:a:1::/64",
  ]);
  for (const address of ["2001:db8:a:1::1", "2001:DB8:A:1:ffff::", "2001:0db8:000a:0001:0:0:0:9%eth0"])
    expect(caller(from(address), false)).toBe("2001:db8:a:1::/64");
  expect(caller(from("2001:db8::1"), false)).toBe("2001:db8:0:0::/64");
});

test("a proxy on this machine says who calls; one on a private network where people use https; nobody else", () => {
  const said = "198.51.100.1, 203.0.113.9";
  for (const isHttps of [false, true]) {
    expect(caller(from("127.0.0.1", said), isHttps)).toBe("203.0.113.9");
    expect(caller(from("::1", "::ffff:203.0.113.9"), isHttps)).toBe("203.0.113.9");
    expect(caller(from("192.0.2.1", said), isHttps)).toBe("192.0.2.1");
    expect(caller(from("2001:db8:a:1::1", said), isHttps)).toBe("2001:db8:a:1::/64");
  }
  for (const proxy of ["10.9.8.7", "::ffff:172.18.0.3", "192.168.1.1", "fd00::1"])
    expect([caller(from(proxy, said), true), caller(from(proxy, said), false) === "203.0.113.9"]).toEqual([
      "203.0.113.9",
      false,
    ]);
  expect(networksOf(from("127.0.0.1", "no address"), false)).toEqual(Array(3).fill("no address"));
});

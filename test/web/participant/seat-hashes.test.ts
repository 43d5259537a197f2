import { expect, test } from "vitest";
import { newToken, seatCookie, seatHash } from "~/web/participant/seat-cookie";
import { SeatHashes } from "~/web/participant/seat-hashes";

const cookies = { key: "a key", secure: false };
const [token, other] = [newToken(), newToken()];
const headerOf = (of: string) => `plumbline=session; ${seatCookie(of, cookies).split(";")[0]}`;

test("a remembered seat is the one its cookie names in that workshop, and no other", () => {
  const hashes = new SeatHashes(cookies);
  for (const _time of [1, 2]) {
    expect(hashes.of(headerOf(token), "one")).toBe(seatHash(token, "one"));
    expect(hashes.of(headerOf(token), "two")).toBe(seatHash(token, "two"));
    expect(hashes.of(headerOf(other), "one")).toBe(seatHash(other, "one"));
  }
});

test("a made-up cookie names no seat, also after the right one was seen", () => {
  const hashes = new SeatHashes(cookies);
  hashes.of(headerOf(token), "one");
  const forged = [
    headerOf(token).slice(0, -1),
    headerOf(token).replace(token, other),
    "plumbline-seat=",
    "",
    undefined,
  ];
  for (const _time of [1, 2]) for (const header of forged) expect(hashes.of(header, "one")).toBeUndefined();
});

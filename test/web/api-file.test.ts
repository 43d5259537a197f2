import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fileIn } from "~/web/api-file";

const MIB = 1024 * 1024;
let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    response.end(JSON.stringify(await fileIn(request)));
    request.resume();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const sent = async (body: BodyInit | null, encoding = "identity", type = "application/json") => {
  const headers = { "Content-Encoding": encoding, "Content-Type": type };
  return (await fetch(origin, { method: "POST", body, headers, duplex: "half" } as RequestInit)).json();
};
const JSON_TEXT = '{"scope":"łódź"}';
const CONTENT = { ok: true, content: { scope: "łódź" } };

test("a file is read plain, packed, in UTF-16, and behind a byte order mark", async () => {
  expect(await sent(JSON_TEXT)).toEqual(CONTENT);
  expect(await sent(gzipSync(JSON_TEXT), "GZIP")).toEqual(CONTENT);
  expect(await sent(deflateSync(JSON_TEXT), "deflate")).toEqual(CONTENT);
  expect(await sent(`\ufeff${JSON_TEXT}`, "identity", 'application/json; charset="UTF-8"')).toEqual(CONTENT);
  const wide = Buffer.from(JSON_TEXT, "utf16le");
  expect(await sent(wide, "identity", "application/json; charset=utf-16le")).toEqual(CONTENT);
  expect(await sent("")).toEqual({ ok: true, content: {} });
});

/** Gzip that unpacks to nothing, however much there is of it. */
const empties = (bytes: number) => {
  const head = gzipSync("").subarray(0, 10);
  return Buffer.concat([head, Buffer.alloc(Math.ceil(bytes / 5) * 5, Buffer.from([0, 0, 0, 0xff, 0xff]))]);
};

test.each([
  ["more than 1 MiB", Buffer.alloc(MIB + 1, " "), "identity", 413],
  ["a hundred megabytes in a hundred kilobytes", gzipSync(Buffer.alloc(100 * MIB)), "gzip", 413],
  ["the same by deflate", deflateSync(Buffer.alloc(100 * MIB)), "deflate", 413],
  ["more than 1 MiB that unpacks to nothing", empties(2 * MIB), "gzip", 413],
  ["gzip that is cut", gzipSync(JSON_TEXT).subarray(0, 20), "gzip", 400],
  ["gzip that is none", Buffer.from(JSON_TEXT), "gzip", 400],
  ["gzip in gzip", gzipSync(gzipSync(JSON_TEXT)), "gzip, gzip", 415],
  ["brotli", brotliCompressSync(JSON_TEXT), "br", 415],
  ["an encoding that objects have", Buffer.from(JSON_TEXT), "constructor", 415],
  ["what is no JSON", Buffer.from("{"), "identity", 400],
  ["520,000 entries in a kilobyte", gzipSync(`{"a":[${"0,".repeat(500_000)}0]}`), "gzip", 422],
])("%s is refused, with or without its length", async (_name, body, encoding, status) => {
  expect(await sent(body, encoding)).toMatchObject({ ok: false, status });
  expect(await sent(new Blob([body]).stream() as unknown as BodyInit, encoding)).toMatchObject({ ok: false, status });
});

test("what unpacks to more than 1 MiB is unpacked no further", async () => {
  const joined = vi.spyOn(Buffer, "concat");
  await sent(gzipSync(Buffer.alloc(100 * MIB)), "gzip");
  const sizes = joined.mock.results.map(({ value }) => (value as Buffer).length);
  joined.mockRestore();
  expect(Math.max(...sizes)).toBeLessThanOrEqual(MIB);
});

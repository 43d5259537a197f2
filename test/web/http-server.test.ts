import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rawRequest } from "#test/support/raw-request";
import { httpServer } from "~/web/http-server";

let begun = () => {};
const answering = new Promise<void>((resolve) => (begun = resolve));
let end = () => {};
const server = httpServer(
  (request, response) => {
    request.resume();
    request.once("end", () => {
      response.write("began");
      end = () => response.end(" ended");
      begun();
    });
  },
  { headers: 1_000, whole: 1_000, look: 50 },
);
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ["headers that never end", "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "],
  ["a body that never comes", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc"],
  ["chunks that never end", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"],
])("%s are let go of with a 408", async (_name, bytes) => {
  expect((await rawRequest(origin(), bytes)).status).toBe(408);
});

test("what the server itself takes longer to send than a client may is not cut", async () => {
  const long = rawRequest(origin(), "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  await answering;
  // By when one that came after it has used its time up, so has the long one.
  expect((await rawRequest(origin(), "GET / HTTP/1.1\r\nHost: x\r\n")).status).toBe(408);
  end();
  const answer = await long;
  expect([answer.status, answer.body]).toEqual([200, expect.stringContaining("ended")]);
});

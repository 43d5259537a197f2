import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rawRequest } from "#test/support/raw-request";
import { httpServer } from "~/web/http-server";

const server = httpServer(
  (request, response) => {
    request.resume();
    request.once("end", async () => {
      response.write("began");
      await wait(1_000);
      response.end(" ended");
    });
  },
  { headers: 300, whole: 600, look: 50 },
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
  const answer = await rawRequest(origin(), bytes, 5_000);
  expect(answer.status).toBe(408);
  expect(answer.ms).toBeGreaterThan(250);
});

test("what the server itself takes long to send is not cut", async () => {
  const answer = await rawRequest(origin(), "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  expect([answer.status, answer.body]).toEqual([200, expect.stringContaining("ended")]);
});

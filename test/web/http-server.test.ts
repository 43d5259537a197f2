import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rawRequest } from "#test/support/raw-request";
import { httpServer } from "~/web/http-server";

let begun = () => {};
const answering = new Promise<void>((resolve) => (begun = resolve));
let end = () => {};
const asked: string[] = [];
const server = httpServer(
  (request, response) => {
    asked.push(request.url ?? "");
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

const HIDDEN = "GET /hidden HTTP/1.1\r\nHost: x\r\n\r\n";

test.each([
  ["a length and chunks", `Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${HIDDEN}`],
  ["chunks and a length", `Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n${HIDDEN}`],
  ["two lengths", `Content-Length: 0\r\nContent-Length: ${HIDDEN.length}\r\n\r\n${HIDDEN}`],
  ["a length that is no number", `Content-Length: +0\r\n\r\n${HIDDEN}`],
  ["a space before the colon", `Content-Length: 0\r\nTransfer-Encoding : chunked\r\n\r\n${HIDDEN}`],
  ["chunks before something else", `Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${HIDDEN}`],
  ["a chunk whose size is no number", `Transfer-Encoding: chunked\r\n\r\n0x0\r\n\r\n${HIDDEN}`],
  ["a header that goes on in the next line", `Transfer-Encoding:\r\n chunked\r\nContent-Length: 0\r\n\r\n${HIDDEN}`],
  ["line ends without their first half", `X: y\nContent-Length: ${HIDDEN.length}\n\n${HIDDEN}`],
])("%s is a 400, and nothing behind it is taken for a request", async (_name, rest) => {
  const before = asked.length;
  const answer = await rawRequest(origin(), `POST /first HTTP/1.1\r\nHost: x\r\n${rest}`);
  expect(answer.status).toBe(400);
  expect(answer.body).not.toContain("HTTP/1.1");
  expect(asked.slice(before)).not.toContain("/hidden");
});

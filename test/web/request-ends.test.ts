import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rawRequest } from "#test/support/raw-request";
import { httpServer } from "~/web/http-server";

/** What was taken for a request. */
const asked: string[] = [];
const server = httpServer((request, response) => {
  asked.push(request.url ?? "");
  request.resume();
  request.once("end", () => response.end());
});
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
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

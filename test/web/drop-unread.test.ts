import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedHere, serveHere } from "#test/support/served-here";

/** A connection that is held up is ended by the server's own limits sooner. */
const SILENT_MS = 120_000;

let server: ServedHere;
beforeAll(async () => {
  server = await serveHere();
});
afterAll(() => server.end());

test.each([
  ["/a/nothing/leave", 200_000],
  ["/import", 900_000],
  ["/start", 2_000_000],
])("a body that %s refuses unread does not hold up the next request on the connection", async (path, size) => {
  const { hostname, port, host } = new URL(server.origin);
  const type = "Content-Type: application/x-www-form-urlencoded";
  const said = await new Promise<string>((resolve, reject) => {
    let text = "";
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${server.origin}\r\n${type}\r\nContent-Length: ${size}\r\n\r\n${"a".repeat(size)}`,
      );
      socket.write(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    });
    socket.setTimeout(SILENT_MS, () => socket.destroy(new Error(`held up after ${text.slice(0, 12)}`)));
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(text));
  });
  expect(said.match(/HTTP\/1\.1 \d+/g)).toEqual([expect.stringMatching(/ 4\d\d$/), "HTTP/1.1 200"]);
});

test.each(["/open", "/import", "/start", "/join/ABCDEF"])(
  "the answer to a form without a length that is too large for %s arrives, and the next request too",
  async (path) => {
    const { hostname, port, host } = new URL(server.origin);
    const type = path === "/import" ? "multipart/form-data; boundary=b" : "application/x-www-form-urlencoded";
    const size = path === "/import" ? 18_000_000 : 2_000_000;
    const body = `${size.toString(16)}\r\n${"a".repeat(size)}\r\n0\r\n\r\n`;
    const head = `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${server.origin}\r\nContent-Type: ${type}`;
    const said = await new Promise<string>((resolve, reject) => {
      let text = "";
      const socket = connect(Number(port), hostname, () => {
        socket.write(`${head}\r\nTransfer-Encoding: chunked\r\n\r\n${body}`);
        socket.write(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      });
      socket.setTimeout(SILENT_MS, () => socket.destroy(new Error(`held up after ${text.slice(0, 12)}`)));
      socket.on("data", (chunk) => {
        text += chunk.toString("latin1");
      });
      socket.on("error", reject);
      socket.on("close", () => resolve(text));
    });
    expect(said.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 413", "HTTP/1.1 200"]);
  },
);

test("whoever sends on without an end after the answer is cut off", async () => {
  const { hostname, port, host } = new URL(server.origin);
  const chunk = `100000\r\n${"a".repeat(0x100000)}\r\n`;
  const sent = await new Promise<number>((resolve) => {
    let megabytes = 0;
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST /open HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${server.origin}\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n`,
      );
      const more = () => {
        megabytes += 1;
        if (megabytes > 100) socket.end();
        else if (!socket.destroyed) socket.write(chunk, () => setImmediate(more));
      };
      more();
    });
    socket.resume();
    socket.on("error", () => {});
    socket.on("close", () => resolve(megabytes));
  });
  expect(sent).toBeLessThan(60);
});

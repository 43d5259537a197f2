import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { begin } from "#test/support/assessment-flow";
import { startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";

const QUESTION = "leader-distance.direct-contact";
const BODY = "answer=3&note=kept+while+stopping&based-on=none";

/** A request that has sent its head and half of its body. */
async function halfSent(origin: string, cookie: string, id: string) {
  const { hostname, port, host } = new URL(origin);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk.toString();
  });
  const closed = once(socket, "close");
  socket.write(
    `POST /a/${id}/q/${QUESTION} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY.slice(0, 20)}`,
  );
  await wait(200);
  return {
    finish: () => socket.write(BODY.slice(20)),
    ended: async () => {
      await closed;
      return answer;
    },
  };
}

const ended = async (server: { process: { exitCode: number | null } }, withinMs: number) => {
  const end = Date.now() + withinMs;
  while (server.process.exitCode === null && Date.now() < end) await wait(20);
  return server.process.exitCode;
};

test("a request under way when the server is told to stop is answered and kept; nobody new is let in", async () => {
  const server = await startServer();
  const visitor = new Visitor(server.origin);
  const { id } = await begin(visitor, "full");
  const slow = await halfSent(server.origin, visitor.cookie(), id);
  server.process.kill("SIGTERM");
  await wait(300);
  await expect(fetch(`${server.origin}/healthz`)).rejects.toThrow();
  expect(server.process.exitCode).toBeNull();
  slow.finish();
  expect(await slow.ended()).toMatch(/^HTTP\/1\.1 303 /);
  expect(await ended(server, 2000)).toBe(0);

  const again = await server.again();
  onTestFinished(() => again.stop());
  const file = await visitor.open(`/a/${id}/assessment.json`);
  expect(file.body.toString("utf8")).toContain("kept while stopping");
});

test("a request that never ends is cut, and the server is gone within ten seconds", async () => {
  const server = await startServer({ LOG_LEVEL: "warn" });
  onTestFinished(() => server.stop());
  const visitor = new Visitor(server.origin);
  const { id } = await begin(visitor, "full");
  const endless = await halfSent(server.origin, visitor.cookie(), id);
  const start = Date.now();
  server.process.kill("SIGTERM");
  expect(await endless.ended()).toBe("");
  expect(await ended(server, 5000)).toBe(0);
  expect(Date.now() - start).toBeLessThan(10_000);
  expect(server.output()).toContain("did not end in time");
});

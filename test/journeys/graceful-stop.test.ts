import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { begin } from "#test/support/assessment-flow";
import { halfSent } from "#test/support/half-sent";
import { startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";

const QUESTION = "leader-distance.direct-contact";
const BODY = "answer=3&note=kept+while+stopping&based-on=none";

test("a request under way when the server is told to stop is answered and kept; nobody new is let in", async () => {
  const server = await startServer();
  const visitor = new Visitor(server.origin);
  const { id } = await begin(visitor, "full");
  const slow = await halfSent(server.origin, `/a/${id}/q/${QUESTION}`, visitor.cookie(), BODY);
  const gone = once(server.process, "exit");
  server.process.kill("SIGTERM");
  const isOpen = () =>
    fetch(`${server.origin}/healthz`).then(
      () => true,
      () => false,
    );
  await expect.poll(isOpen).toBe(false);
  expect(server.process.exitCode).toBeNull();
  slow.finish();
  expect(await slow.ended()).toMatch(/^HTTP\/1\.1 303 /);
  expect((await gone)[0]).toBe(0);

  const again = await server.again();
  onTestFinished(() => again.stop());
  const file = await visitor.open(`/a/${id}/assessment.json`);
  expect(file.body.toString("utf8")).toContain("kept while stopping");
});

test("a request that never ends is cut, and the server is gone", async () => {
  const server = await startServer({ LOG_LEVEL: "warn" });
  onTestFinished(() => server.stop());
  const visitor = new Visitor(server.origin);
  const { id } = await begin(visitor, "full");
  const endless = await halfSent(server.origin, `/a/${id}/q/${QUESTION}`, visitor.cookie(), BODY);
  const gone = once(server.process, "exit");
  server.process.kill("SIGTERM");
  expect(await endless.ended()).toBe("");
  expect((await gone)[0]).toBe(0);
  expect(server.output()).toContain("did not end in time");
});

import { once } from "node:events";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { openStream, Phone } from "#test/support/phone";
import { preparedRoom, SECRET } from "#test/support/prepared-room";
import { startServer } from "#test/support/running-server";
import { type ServedRooms, serveRooms } from "#test/support/workshop-room";
import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { hashOf, newId, newSecret } from "~/web/secrets";
import { sessionCookie, sessionEnd } from "~/web/session-cookie";
import { StreamClient } from "~/web/workshop/client";

let rooms: ServedRooms;
beforeAll(async () => {
  rooms = await serveRooms();
});
afterAll(() => rooms.stop());

test("head counts reach the console at most ten times a second, phones once; a new scene reaches all at once", async () => {
  const room = await rooms.open();
  const [first] = await room.seated({ frontline: 1 });
  const [phone, facilitator] = [await first?.stream(), await room.facilitator()];
  if (phone === undefined) throw new Error("nobody came");
  await Promise.all([phone.until(() => true), facilitator.until(() => true)]);
  const start = performance.now();
  await room.seated({ frontline: 40 });
  await facilitator.until(({ room: { joined } }) => joined === 41);
  const tenths = (performance.now() - start) / 100;
  expect(facilitator.views.length).toBeLessThanOrEqual(tenths + 4);
  expect(phone.views.length).toBeLessThanOrEqual(tenths / 10 + 4);
  const pressed = performance.now();
  await room.through("begun");
  await phone.until(({ room: { phase } }) => phase === "reading", 500);
  expect(performance.now() - pressed).toBeLessThan(500);
  await phone.until(({ room: { joined } }) => joined === 41, 3_000);
  phone.stop();
  facilitator.stop();
});

test("a stream is never compressed, so that nothing holds its frames back", async () => {
  const room = await rooms.open();
  const [phone] = await room.seated({ frontline: 1 });
  const asked = get(`${rooms.origin}/w/${room.id}/live`, {
    headers: { Cookie: phone?.cookie, "Accept-Encoding": "gzip, br" },
    agent: false,
  });
  const [response] = await once(asked, "response");
  expect(response.headers["content-encoding"]).toBeUndefined();
  expect(response.headers["content-type"]).toContain("text/event-stream");
  expect(response.headers["cache-control"]).toContain("no-store");
  expect(response.headers["content-security-policy"]).toContain("default-src 'none'");
  const [bytes] = await once(response, "data");
  expect(String(bytes)).toContain("retry:");
  asked.destroy();
});

test("an erased workshop ends its streams, and a closed one says so first", async () => {
  const room = await rooms.open();
  const [phone] = await room.seated({ frontline: 1 });
  const stream = await phone?.stream();
  await room.through("closed");
  await stream?.until(({ room: { phase } }) => phase === "closed");
  await expect.poll(() => stream?.isEnded()).toBe(true);
  const after = await phone?.stream();
  await after?.until(({ room: { phase } }) => phase === "closed");
  await expect.poll(() => after?.isEnded()).toBe(true);

  const other = await rooms.open();
  const [gone] = await other.seated({ frontline: 1 });
  const left = await gone?.stream();
  await left?.until(() => true);
  await rooms.plumbline.store.erase(other.id);
  rooms.plumbline.live.changed(other.id);
  await expect.poll(() => left?.isEnded()).toBe(true);
});

test("whose link is taken back sees no more of the room from then on; others read on", async () => {
  const room = await rooms.open();
  const { store, cookies, live, now } = rooms.plumbline;
  const [linkId, secret, session] = [newId(), newSecret(), newSecret()];
  const at = now().toISOString();
  const link = { id: linkId, scope: "facilitate", name: "Ada", secretHash: hashOf(secret), expiresAt: null } as const;
  await store.addLink(room.id, link, at);
  await store.redeem(link.secretHash, { sessionHash: hashOf(session), expiresAt: sessionEnd(now()) }, at);
  const cookie = sessionCookie(session, cookies).split(";")[0] ?? "";
  const theirs = await openStream<FacilitatorView>(rooms.origin, `/w/${room.id}/live?as=facilitator`, cookie);
  const own = await room.facilitator();
  await Promise.all([theirs.until(() => true), own.until(() => true)]);
  const body = new URLSearchParams({ revoke: linkId });
  const headers = { Cookie: room.cookie, Origin: rooms.origin };
  await fetch(`${rooms.origin}/a/${room.id}/leave`, { method: "POST", redirect: "manual", headers, body });
  await room.through("begun");
  await own.until(({ room: { phase } }) => phase === "reading");
  await expect.poll(() => theirs.isEnded(), { timeout: 10_000 }).toBe(true);
  expect(theirs.views.every(({ room: { phase } }) => phase !== "reading")).toBe(true);
  live.rightsChanged(room.id);
  await room.seated({ frontline: 1 });
  await own.until(({ room: { joined } }) => joined === 1);
  expect(own.isEnded()).toBe(false);
  own.stop();
});

test("a reader that does not read is dropped, and holds nobody up", async () => {
  let client: StreamClient | undefined;
  let isClosed = false;
  const server = createServer((_request, response) => {
    response.once("close", () => {
      isClosed = true;
    });
    client = new StreamClient(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const asked = get(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { agent: false });
  const [response] = await once(asked, "response");
  response.pause();
  response.on("error", () => {});
  const large = "x".repeat(200_000);
  for (let sent = 0; sent < 200 && !isClosed; sent += 1) {
    client?.send({ data: `${sent}`, bytes: Buffer.from(`data: ${large}\n\n`) });
    await wait(2);
  }
  expect(isClosed).toBe(true);
  asked.destroy();
});

test("a server that is told to stop ends its streams and is gone at once", { timeout: 30_000 }, async () => {
  const server = await startServer({ SESSION_SECRET: SECRET });
  onTestFinished(() => server.stop());
  await server.kill();
  const room = await preparedRoom({ dataDir: server.dataDir }, 1);
  const again = await server.again();
  const phone = new Phone(again.origin, room.id, room.code, room.tokens[0]);
  const stream = await phone.stream();
  await stream.until(() => true);
  const start = performance.now();
  again.process.kill("SIGTERM");
  await once(again.process, "exit");
  expect(again.process.exitCode).toBe(0);
  expect(performance.now() - start).toBeLessThan(4_000);
  expect(stream.isEnded()).toBe(true);
});

test("a deadline that passed while the server was down is kept when it comes back", { timeout: 60_000 }, async () => {
  const server = await startServer({ SESSION_SECRET: SECRET });
  await server.kill();
  const room = await preparedRoom({ dataDir: server.dataDir }, 5, { voteSeconds: 5 });
  const first = await server.again();
  const press = async (event: string, step: number) => {
    const body = new URLSearchParams({ event, step: String(step) });
    const headers = { Cookie: room.facilitator, Origin: first.origin };
    await fetch(`${first.origin}/w/${room.id}`, { method: "POST", redirect: "manual", headers, body });
  };
  await press("begun", 0);
  await press("voting.opened", 1);
  await first.kill();
  await wait(5_000);
  const back = await first.again();
  onTestFinished(() => back.stop());
  const stream = await new Phone(back.origin, room.id, room.code, room.tokens[0]).stream();
  await stream.until(({ room: { phase } }) => phase === "revealed", 2_000);
  stream.stop();
});

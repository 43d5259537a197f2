import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { openStream, Phone } from "#test/support/phone";
import { preparedRoom, SECRET } from "#test/support/prepared-room";
import { startServer } from "#test/support/running-server";
import { type ServedRooms, serveRooms } from "#test/support/workshop-room";
import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { readEnvironment } from "~/web/environment";
import { openPlumbline } from "~/web/plumbline";
import { hashOf, newId, newSecret } from "~/web/secrets";
import { sessionCookie, sessionEnd } from "~/web/session-cookie";
import { changeWorkshop } from "~/web/workshop/changing";
import { StreamClient } from "~/web/workshop/client";

let rooms: ServedRooms;
beforeAll(async () => {
  rooms = await serveRooms();
});
afterAll(() => rooms.stop());

test("head counts reach the console at most ten times a second, phones once; a new scene reaches all at once", async () => {
  // Time stands still but for what the test lets pass, and for no beat that would bring what was not sent by itself.
  vi.useFakeTimers({ now: Date.now(), toFake: ["setTimeout", "clearTimeout", "setInterval", "Date", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
  const still = await serveRooms();
  onTestFinished(() => still.stop());
  const room = await still.open();
  const [first] = await room.seated({ frontline: 1 });
  const [phone, facilitator] = [await first?.stream(), await room.facilitator()];
  if (phone === undefined) throw new Error("nobody came");
  await Promise.all([phone.until(() => true), facilitator.until(() => true)]);
  let joined = 1;
  const tenth = async () => {
    for (let half = 0; half < 2; half += 1) {
      await room.seated({ frontline: 2 });
      vi.advanceTimersByTime(50);
    }
    joined += 4;
    await facilitator.until(({ room: seen }) => seen.joined === joined);
  };
  for (let count = 0; count < 10; count += 1) await tenth();
  expect(facilitator.views.map(({ room: seen }) => seen.joined)).toEqual([1, 5, 9, 13, 17, 21, 25, 29, 33, 37, 41]);
  expect(phone.views.map(({ room: seen }) => seen.joined)).toEqual([1, 5]);
  await tenth();
  await phone.until(({ room: seen }) => seen.joined === joined);
  expect(phone.views).toHaveLength(3);
  await room.through("begun");
  await phone.until(({ room: { phase } }) => phase === "reading");
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
  const body = new URLSearchParams({ revoke: linkId, sure: "yes" });
  const headers = { Cookie: room.cookie, Origin: rooms.origin };
  await fetch(`${rooms.origin}/a/${room.id}/leave`, { method: "POST", redirect: "manual", headers, body });
  await room.through("begun");
  await own.until(({ room: { phase } }) => phase === "reading");
  await expect.poll(() => theirs.isEnded()).toBe(true);
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

test("a server that is told to stop ends its streams and is gone at once", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-told-"));
  const room = await preparedRoom({ dataDir }, 1);
  const server = await startServer({ SESSION_SECRET: SECRET, LOG_LEVEL: "warn" }, dataDir);
  onTestFinished(() => server.stop());
  const phone = new Phone(server.origin, room.id, room.code, room.tokens[0]);
  const stream = await phone.stream();
  await stream.until(() => true);
  server.process.kill("SIGTERM");
  await once(server.process, "exit");
  expect(server.process.exitCode).toBe(0);
  expect(server.output()).not.toContain("did not end in time");
  await stream.ended;
});

test("a deadline that passed while the server was down is kept when it comes back", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-passed-"));
  const { id, code, tokens } = await preparedRoom({ dataDir }, 5, { voteSeconds: 600 });
  const environment = readEnvironment({ DATA_DIR: dataDir, SESSION_SECRET: SECRET, LOG_LEVEL: "error" });
  const before = await openPlumbline(environment, contentDirectory, () => new Date(Date.now() - 3_600_000));
  for (const type of ["begun", "voting.opened"] as const)
    await changeWorkshop({ ...before, zone: "UTC" }, id, ({ stored }) => ({
      type,
      step: stored.workshop.step,
      now: before.now().getTime(),
    }));
  expect((await before.store.workshopNow(id))?.stored.workshop.phase).toBe("voting");
  await before.close();

  const back = await startServer({ SESSION_SECRET: SECRET }, dataDir);
  onTestFinished(() => back.stop());
  const stream = await new Phone(back.origin, id, code, tokens[0]).stream();
  await stream.until(({ room: { phase } }) => phase === "revealed");
  stream.stop();
});

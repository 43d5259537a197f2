import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type ServedRooms, serveRooms } from "#test/support/workshop-room";

let rooms: ServedRooms;
beforeAll(async () => {
  rooms = await serveRooms();
});
afterAll(() => rooms.stop());

const phaseIn = async (id: string) => (await rooms.plumbline.store.workshopNow(id))?.stored.workshop.phase;
const votesIn = async (id: string) => (await rooms.plumbline.store.workshopNow(id))?.room.votes ?? [];

test("several votes of one seat: the last counts, once", async () => {
  const room = await rooms.open();
  const phones = await room.seated({ frontline: 5 });
  await room.through("begun", "voting.opened");
  const { question, round } = await room.now();
  const [first] = phones;
  const levels = [0, 1, 2, 3, 4, 2] as const;
  for (const level of levels) expect((await first?.vote(question, round, level))?.status).toBe(204);
  await Promise.all(levels.map((level) => first?.vote(question, round, level)));
  expect(await votesIn(room.id)).toHaveLength(1);
  await first?.vote(question, round, 1, "line\none");
  expect(await votesIn(room.id)).toMatchObject([{ level: 1, reason: "line one" }]);
});

test("what does not count is refused in words: too late, another question, another round, in a pause, no level, a long line", async () => {
  const room = await rooms.open();
  const phones = await room.seated({ frontline: 5 });
  const [phone] = phones;
  if (phone === undefined) throw new Error("nobody came");
  const refusal = async (...ballot: Parameters<typeof phone.vote>) => {
    const { status, body } = await phone.vote(...ballot);
    return [status, (JSON.parse(body || "{}") as { refusal?: string }).refusal];
  };
  const first = "score-tied-evaluations.nothing";
  expect(await refusal(first, 1, 1)).toEqual([409, "not-voting"]);
  await room.through("begun", "voting.opened");
  const { question, round } = await room.now();
  expect(await refusal(first, round, 1)).toEqual([409, "other-question"]);
  expect(await refusal(question, round + 1, 1)).toEqual([409, "other-round"]);
  expect(await refusal(question, round, 7 as never)).toEqual([409, "not-a-level"]);
  expect(await refusal(question, round, 1, "x".repeat(201))).toEqual([409, "reason-too-long"]);
  await room.through("paused");
  expect(await refusal(question, round, 1)).toEqual([409, "paused"]);
  await room.through("resumed", "voting.closed");
  expect(await refusal(question, round, 1)).toEqual([409, "vote-closed"]);
  const late = await phone.vote(question, round, 1, "", true);
  expect([late.status, late.location]).toEqual([303, `/w/${room.id}/seat?refused=vote-closed`]);
  expect((await phone.page("?refused=vote-closed")).body).toContain("That vote had closed, so this was not counted.");
  expect((await phone.send("POST", `/w/${room.id}/vote`, { reason: "x".repeat(9_000) })).status).toBe(413);
  expect(await votesIn(room.id)).toEqual([]);
});

test("votes are counted and timed among the other requests, each by how it ended", async () => {
  const labels = (status: number) => `{route="/w/:id/vote",method="POST",status="${status}"}`;
  const counted = async () => {
    const text = await rooms.plumbline.metrics.text();
    const figure = (name: string) =>
      Number(
        text
          .split("\n")
          .find((line) => line.startsWith(name))
          ?.split(" ")[1] ?? 0,
      );
    const requests = (status: number) => figure(`plumbline_http_requests_total${labels(status)}`);
    const timed = figure('plumbline_http_request_duration_seconds_count{route="/w/:id/vote",method="POST"}');
    return [requests(204), requests(409), timed];
  };
  const room = await rooms.open();
  const phones = await room.seated({ frontline: 5 });
  await room.through("begun", "voting.opened");
  const { question, round } = await room.now();
  const before = await counted();
  await Promise.all(phones.map((phone) => phone.vote(question, round, 2)));
  await phones[0]?.vote(question, round + 1, 2);
  const since = async () => (await counted()).map((count, index) => count - (before[index] ?? 0));
  await expect.poll(since).toEqual([5, 1, 6]);
});

test("a vote that is sent from another site is not taken", async () => {
  const room = await rooms.open();
  const [phone] = await room.seated({ frontline: 5 });
  await room.through("begun", "voting.opened");
  const { question, round } = await room.now();
  const sent = await phone?.send(
    "POST",
    `/w/${room.id}/vote`,
    { question, round: String(round), level: "1" },
    { Origin: "https://elsewhere.example" },
  );
  expect(sent?.status).toBe(403);
  expect(await votesIn(room.id)).toEqual([]);
});

test("a vote that is cut in its middle is not taken, and takes nobody else's with it", async () => {
  const room = await rooms.open();
  const [phone, other] = await room.seated({ frontline: 5 });
  await room.through("begun", "voting.opened");
  const { question, round } = await room.now();
  const { hostname, port, host } = new URL(rooms.origin);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  const head = `POST /w/${room.id}/vote HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${rooms.origin}\r\nCookie: ${phone?.cookie}\r\nExpect: 100-continue\r\n`;
  socket.write(`${head}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\n`);
  // The server answers this once it reads, so that the cut comes in the middle.
  expect(String(await once(socket, "data"))).toContain("100 Continue");
  socket.write(`question=${question}&round=${round}&level=1`);
  socket.destroy();
  expect((await other?.vote(question, round, 2))?.status).toBe(204);
  expect(await votesIn(room.id)).toMatchObject([{ level: 2 }]);
});

test("somebody who votes and leaves is counted as gone, and the vote counts", async () => {
  const room = await rooms.open();
  const phones = await room.seated({ frontline: 5 });
  const streams = await Promise.all(phones.map((phone) => phone.stream()));
  const facilitator = await room.facilitator();
  await room.through("begun", "voting.opened");
  const { question, round } = await room.now();
  for (const phone of phones) expect((await phone.vote(question, round, 2)).status).toBe(204);
  streams[0]?.stop();
  await facilitator.until(({ people }) => people.gone === 1 && people.here === 4 && people.voted === 5);
  await room.through("voting.closed");
  const { room: shown } = await facilitator.until(({ room: { phase } }) => phase === "revealed");
  expect(shown.reveal?.voters).toBe(5);
  for (const stream of [...streams, facilitator]) stream.stop();
});

test("a phone that slept, reloads or lost the server comes back to its seat with its vote", async () => {
  const room = await rooms.open();
  const [phone] = await room.seated({ frontline: 5 });
  await room.through("begun", "voting.opened");
  const { question, round } = await room.now();
  await phone?.vote(question, round, 3, "seen twice");
  const stream = await phone?.stream();
  const view = await stream?.until(() => true);
  expect(view?.vote).toEqual({ level: 3, reason: "seen twice" });
  stream?.stop();
  const again = await phone?.stream();
  expect((await again?.until(() => true))?.vote?.level).toBe(3);
  again?.stop();
  expect((await phone?.page())?.body).toContain("Your vote is in");
});

test("of two facilitators who press next at once, one moves the room and the other is told", async () => {
  const room = await rooms.open();
  await room.seated({ frontline: 5 });
  await room.through("begun");
  const { step } = await room.now();
  const presses = await Promise.all([
    room.press({ type: "voting.opened" }, step),
    room.press({ type: "voting.opened" }, step),
  ]);
  expect(presses.map(({ kind }) => kind).sort()).toEqual(["changed", "refused"]);
  expect(presses.find(({ kind }) => kind === "refused")).toMatchObject({ refused: { refusal: "stale" } });
  expect((await room.now()).step).toBe(step + 1);
});

test("a vote closes by itself at its deadline, whatever the phones' clocks say", async () => {
  const room = await rooms.open({ voteSeconds: 5, mode: "open" });
  const [phone] = await room.seated({ frontline: 1 });
  const stream = await phone?.stream();
  await room.through("begun", "voting.opened");
  const voting = await stream?.until(({ room: { phase } }) => phase === "voting");
  expect(voting?.room.voting?.secondsLeft).toBe(5);
  expect(JSON.stringify(voting)).not.toMatch(/deadline|\d{13}/);
  await stream?.until(({ room: { phase } }) => phase === "revealed");
  stream?.stop();
});

test("extended time holds, and a pause stops the clock", async () => {
  const opened = async () => {
    const room = await rooms.open({ voteSeconds: 5, mode: "open" });
    const wall = await room.presenter();
    onTestFinished(() => wall.stop());
    await room.through("begun", "voting.opened");
    return { room, wall };
  };
  const [extended, paused] = [await opened(), await opened()];
  await extended.room.through({ type: "time.extended", seconds: 600 });
  await paused.room.through("paused");
  const { room: before } = await paused.wall.until(({ room: { isPaused } }) => isPaused);
  // By when a vote opened after them closes by itself, these two would have closed too.
  await (await opened()).wall.until(({ room: { phase } }) => phase === "revealed");
  for (const { room } of [extended, paused]) expect(await phaseIn(room.id)).toBe("voting");
  await paused.room.through("resumed");
  const { room: after } = await paused.wall.until(({ room: { isPaused, phase } }) => !isPaused && phase === "voting");
  expect(after.voting?.secondsLeft).toBeLessThanOrEqual(before.voting?.secondsLeft ?? 0);
  await paused.wall.until(({ room: { phase } }) => phase === "revealed");
});

test("when the mode changes everybody is told and asked before their vote counts", async () => {
  const room = await rooms.open();
  const phones = await room.seated({ frontline: 5 });
  await room.through({ type: "mode.changed", mode: "open" }, "begun", "voting.opened");
  const { question, round } = await room.now();
  const [phone] = phones;
  expect((await phone?.vote(question, round, 1))?.status).toBe(409);
  const page = await phone?.page();
  expect(page?.body).toContain("The rule has changed");
  expect(page?.body).toContain("everybody sees who voted what");
  expect((await phone?.send("POST", `/w/${room.id}/seat`, { accept: "2" }))?.status).toBe(303);
  expect((await phone?.vote(question, round, 1))?.status).toBe(204);
});

test("people may answer alone before the meeting, one question after another, without script", async () => {
  const room = await rooms.open({ preWork: true, threshold: 3 });
  const phones = await room.seated({ frontline: 3 });
  await room.through("pre-work.opened");
  for (const phone of phones) {
    for (let answered = 0; answered < 13; answered += 1) {
      const page = (await phone.page()).body;
      expect(page).toContain(`${answered} of 13 answered`);
      expect(page).not.toContain('http-equiv="refresh"');
      const question = /name="question" value="([^"]+)"/.exec(page)?.[1] ?? "";
      await phone.vote(question, 0, answered % 2 === 0 ? 1 : 3, "", true);
    }
    expect((await phone.page()).body).toContain("You have answered everything");
  }
  await room.through("pre-work.closed");
  expect(await votesIn(room.id)).toEqual([]);
});

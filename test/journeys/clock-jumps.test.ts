import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { begin, nextStep } from "#test/support/assessment-flow";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";
import { serveRooms } from "#test/support/workshop-room";

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 10, 25, 10);

let time = START;
let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date(time));
});
beforeEach(() => {
  time = START;
});
afterAll(() => here.end());

const linkOf = async (visitor: Visitor, id: string) => {
  const made = await visitor.submit(await visitor.open(`/a/${id}/leave`), { scope: "edit", name: "Colleague" });
  return made.html.querySelector("#private-link")?.textContent?.split("#")[1] ?? "";
};

test("a clock set back keeps every browser in and takes answers", async () => {
  const visitor = new Visitor(here.origin);
  const question = await nextStep(visitor, (await begin(visitor, "quick")).tasks);
  time = START - 400 * DAY;
  const next = await visitor.submit(question, { answer: "2" });
  expect([next.status, next.path === question.path]).toEqual([200, false]);
  time = START + DAY;
  expect((await visitor.submit(next, { answer: "1" })).status).toBe(200);
});

test("a clock that jumps ahead and comes back locks nobody out for good", async () => {
  const visitor = new Visitor(here.origin);
  const { id, tasks } = await begin(visitor, "quick");
  const question = await nextStep(visitor, tasks);
  time = START + 3650 * DAY;
  expect((await visitor.open(`/a/${id}`)).status).toBe(404);
  expect((await visitor.submit(question, { answer: "2" })).status).toBe(404);
  expect((await new Visitor(here.origin).open("/")).status).toBe(200);
  time = START + 1000;
  expect((await visitor.open(`/a/${id}`)).status).toBe(200);
  expect((await visitor.submit(question, { answer: "2" })).status).toBe(200);
});

test("a link works before the moment it was made, to its end, and not after", async () => {
  const owner = new Visitor(here.origin);
  const { id } = await begin(owner, "quick");
  const secret = await linkOf(owner, id);
  const opened = async (at: number) => {
    time = at;
    return (await new Visitor(here.origin).post("/open", { secret })).status;
  };
  expect(await opened(START - 30 * DAY)).toBe(200);
  expect(await opened(START + 120 * DAY - 1)).toBe(200);
  expect(await opened(START + 120 * DAY)).toBe(410);
});

test.each([-DAY, DAY])(
  "a right passphrase opens a bench at once after the clock was set by %i ms, and limits tell no longer wait",
  async (moved) => {
    vi.useFakeTimers({ toFake: ["Date"], now: START });
    onTestFinished(() => void vi.useRealTimers());
    const maker = new Visitor(here.origin);
    const made = await maker.post("/bench/new", { name: "Clients" });
    const secret = made.html.querySelector("#private-link")?.textContent ?? "";
    const href = made.html.querySelector("a.button")?.getAttribute("href") ?? "";
    await maker.post(href, { do: "passphrase", passphrase: "four plain words here" });
    const [visitor, guesser] = [new Visitor(here.origin), new Visitor(here.origin)];
    const unlock = (who: Visitor, passphrase: string) => who.post(`${href}/unlock`, { passphrase });
    for (const who of [visitor, guesser]) await who.post("/open", { secret });
    for (const guess of ["one", "two"]) expect((await unlock(guesser, `guess number ${guess}`)).status).toBe(422);
    vi.setSystemTime(START + moved);
    expect((await unlock(visitor, "four plain words here")).path).toBe(href);
    for (const guess of ["three", "four", "five"]) await unlock(guesser, `guess number ${guess}`);
    const refused = await unlock(guesser, "guess number six");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("Retry-After"))).toBeLessThanOrEqual(60);
  },
);

test("a vote of eight seconds shows no more, takes votes, tells phones of them and ends, however the clock is set in it", async () => {
  const rooms = await serveRooms({}, () => new Date(time));
  onTestFinished(() => rooms.stop());
  const room = await rooms.open({ voteSeconds: 8, mode: "open" });
  const [voter, other] = await room.seated({ frontline: 2 });
  if (voter === undefined || other === undefined) throw new Error("nobody came");
  const [stream, wall] = [await other.stream(), await room.presenter()];
  onTestFinished(() => {
    stream.stop();
    wall.stop();
  });
  await room.through("begun", "voting.opened");
  const { question, round } = await room.now();
  const leftOn = async (page: string) => {
    const { body } = await voter.send("GET", page);
    return Number(/"secondsLeft":(\d+)/.exec(body.replaceAll("&quot;", '"'))?.[1]);
  };
  let counted = 0;
  for (const [phone, moved] of [
    [voter, -DAY],
    [other, DAY],
  ] as const) {
    time = START + moved;
    expect((await phone.vote(question, round, 3)).status).toBe(204);
    counted += 1;
    const told = await stream.until(({ room: { voting } }) => voting?.voted === counted);
    const left = [told.room.voting?.secondsLeft ?? -1, await leftOn(`/w/${room.id}/seat`)];
    for (const seconds of left) {
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(8);
    }
  }
  const revealed = await wall.until(({ room: { phase } }) => phase === "revealed");
  expect(revealed.room.people).toHaveLength(2);
});

import { brotliCompressSync, gzipSync } from "node:zlib";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Phone } from "#test/support/phone";
import { type ServedRooms, serveRooms } from "#test/support/workshop-room";

const LIMIT = 14 * 1024;

let rooms: ServedRooms;
beforeAll(async () => {
  rooms = await serveRooms();
});
afterAll(() => rooms.stop());

/** The page and the files it asks for, compressed as they travel: what a phone downloads to take part. */
async function weigh(body: string): Promise<number> {
  const html = parse(body);
  const files = [
    html.querySelector("link[rel=stylesheet]")?.getAttribute("href"),
    html.querySelector("script[src]")?.getAttribute("src"),
  ].filter((file) => file !== undefined);
  const texts = await Promise.all(files.map(async (file) => (await fetch(rooms.origin + file)).arrayBuffer()));
  return [Buffer.from(body), ...texts.map((text) => Buffer.from(text))].reduce(
    (sum, text) => sum + gzipSync(text).length,
    0,
  );
}

/** What every page of the room keeps to, in whatever state. */
async function expectSound(body: string, state: string) {
  expect(await weigh(body), `${state}: bytes in all`).toBeLessThanOrEqual(LIMIT);
  const html = parse(body);
  expect(html.querySelectorAll("[style], style, [onclick]"), `${state}: styles or handlers in the page`).toEqual([]);
  expect(html.querySelectorAll("h1").length, `${state}: one heading`).toBe(1);
  const looksAgain = body.includes('http-equiv="refresh"');
  expect(looksAgain && html.querySelector("main form") !== null, `${state}: looks again in the middle of a form`).toBe(
    false,
  );
  for (const label of html.querySelectorAll("label"))
    expect(html.querySelector(`#${label.getAttribute("for")}`), `${state}: label without field`).not.toBeNull();
  return { html, looksAgain };
}

test("in every phase the page is at most 14 kB with its files, styles nothing inline, and waits only without a form", async () => {
  const room = await rooms.open(
    { mode: "open", scope: "full", title: "Łódź: what the scores are worth", client: "Harbour Mutual & Söhne" },
    [{ id: "x", title: "Listen to ten unselected calls", owner: "Head of operations", due: "2026-12-01" }],
  );
  const [phone, ...others] = await room.seated({ frontline: 30, executive: 10 });
  if (phone === undefined) throw new Error("nobody came");
  const seen: string[] = [];
  const look = async (state: string, waits: boolean) => {
    const { body } = await phone.page();
    const { looksAgain, html } = await expectSound(body, state);
    expect(looksAgain, `${state}: looks again by itself`).toBe(waits);
    seen.push(state);
    return html;
  };
  const text = async (state: string, waits: boolean) => (await look(state, waits)).querySelector("main")?.text ?? "";

  expect(await text("lobby", true)).toContain("everybody sees who voted what");
  await room.through("begun");
  expect(await text("last-time", true)).toContain("Listen to ten unselected calls");
  await room.through("moved-on");
  expect(await text("reading", true)).toContain("Read it through");
  await room.through("voting.opened");
  expect((await look("voting", false)).querySelectorAll(".answers button")).toHaveLength(6);
  const { question, round } = await room.now();
  const longest = "because ".repeat(25).trim();
  for (const [index, voter] of [phone, ...others].entries())
    await voter.vote(question, round, (index % 5) as 0, `${longest.slice(0, 196)}${index}`);
  const voted = await look("voted", true);
  expect(voted.querySelector("main")?.text).toContain("Your vote is in");
  expect((await phone.page("?pick=vote")).body).toContain('aria-pressed="true"');
  await expectSound((await phone.page("?pick=vote")).body, "changing a vote");
  await room.through("paused");
  expect(await text("paused", true)).toContain("A vote that is in stays in");
  await room.through("resumed", "voting.closed");
  const revealed = await look("revealed", true);
  expect(revealed.querySelectorAll(".bars svg")).toHaveLength(6);
  expect(revealed.querySelector("main")?.text).toContain("Two camps.");
  await room.through("discussion.opened");
  await look("discussing", true);
  await room.through({ type: "agreed", answer: 2, note: "As seen on calls." });
  expect(await text("agreed", true)).toContain("As seen on calls.");
  await room.through("moved-on", { type: "parked", note: "Ask finance." });
  expect(await text("parked", true)).toContain("Ask finance.");
  await room.through(
    { type: "action.noted", action: { id: "a", title: "Call ten customers", owner: "", due: null, question } },
    "wrapped-up",
  );
  expect(await text("wrap-up", true)).toContain("Call ten customers");
  await room.through("closed");
  expect(await text("closed", false)).toContain("This workshop is closed");
  expect(seen).toHaveLength(12);
});

test("the pages before the room are as light, and say everything without script", async () => {
  const room = await rooms.open();
  const stranger = room.phone();
  const pages: Record<string, Awaited<ReturnType<Phone["send"]>>> = {
    code: await stranger.send("GET", "/join"),
    wrong: await stranger.send("GET", "/join/222222"),
    roles: await stranger.send("GET", `/join/${room.code}`),
    lost: await stranger.page(),
  };
  for (const [state, { body }] of Object.entries(pages)) {
    await expectSound(body, state);
    expect(body).not.toContain("<script");
  }
});

test("the script and the stylesheet may be kept for a year: their address names what is in them", async () => {
  const room = await rooms.open();
  const [phone] = await room.seated({ frontline: 1 });
  const html = parse((await phone?.page())?.body ?? "");
  for (const file of [
    html.querySelector("link[rel=stylesheet]")?.getAttribute("href"),
    html.querySelector("script[src]")?.getAttribute("src"),
  ]) {
    expect(file).toMatch(/^\/assets\/phone\.(css|js)\?[\w-]{12}$/);
    const response = await fetch(rooms.origin + file);
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(brotliCompressSync(Buffer.from(await response.arrayBuffer())).length).toBeLessThan(8_000);
  }
});

test("what people write is text on the page, never markup", async () => {
  const evil = "</script><img src=x onerror=alert(1)>\"'&";
  const room = await rooms.open({ mode: "open", title: evil, client: evil });
  const [phone] = await room.seated({ frontline: 1 });
  await room.through("begun", "voting.opened");
  const { question, round } = await room.now();
  await phone?.vote(question, round, 0, evil);
  for (const body of [(await phone?.page("?pick=vote"))?.body ?? "", (await phone?.page())?.body ?? ""]) {
    const html = parse(body);
    expect(html.querySelectorAll("img")).toEqual([]);
    expect(html.querySelector("#whose")?.text).toContain("onerror");
    expect(JSON.parse(html.querySelector("#view")?.rawText ?? "")).toMatchObject({ vote: { reason: evil } });
  }
});

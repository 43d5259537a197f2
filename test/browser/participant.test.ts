import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { type ServedRooms, serveRooms, type WorkshopRoom } from "#test/support/workshop-room";

const PHONE = { viewport: { width: 360, height: 740 } };

let rooms: ServedRooms;
let browser: Browser;
beforeAll(async () => {
  [rooms, browser] = await Promise.all([serveRooms(), sharedBrowser()]);
});
afterAll(async () => {
  await rooms.stop();
});

async function joined(room: WorkshopRoom, options: Parameters<typeof openPage>[1] = PHONE) {
  const watched = await openPage(browser, options);
  onTestFinished(() => watched.close());
  await watched.page.goto(`${rooms.origin}/join/${room.code}`);
  await watched.page.getByRole("button", { name: "Frontline" }).click();
  await watched.page.waitForURL(/\/seat$/);
  return watched;
}

const votesIn = async (id: string) =>
  (await rooms.plumbline.store.workshopNow(id))?.room.votes.map(({ level }) => level);

test("a tap votes without leaving the page, and the reveal comes by itself", async () => {
  const room = await rooms.open({ voteSeconds: 300 });
  const others = await room.seated({ frontline: 5 });
  const { page, faults } = await joined(room);
  await expect.poll(() => page.locator("h1").textContent()).toBe("You are in");
  await room.through("begun", "voting.opened");
  await expect.poll(() => page.locator(".answers button").count()).toBe(6);
  expect(await page.locator("#clock").textContent()).toMatch(/^(5:00|4:5\d) left$/);
  const address = page.url();
  await page.locator(".answers button").nth(3).click();
  await expect.poll(() => page.locator("#state").textContent()).toBe("Your vote is in. Change it until the reveal.");
  // The line is written while the vote is still on its way, and must outlast the answer.
  await page.route("**/vote", async (route) => {
    await expect.poll(() => page.getByLabel("Why, in one line").inputValue()).toBe("Half a line");
    await route.continue();
  });
  await page.locator(".answers button").nth(1).click();
  await expect.poll(() => page.locator("[aria-pressed=true]").getAttribute("value")).toBe("1");
  await page.getByLabel("Why, in one line").fill("Half a line");
  await expect.poll(() => page.locator("#state").textContent()).toBe("Your vote is in. Change it until the reveal.");
  await page.unroute("**/vote");
  const { question, round } = await room.now();
  for (const phone of others) await phone.vote(question, round, 3);
  await expect.poll(() => page.locator("#foot").textContent()).toContain("6 of 6 have voted.");
  expect(await page.getByLabel("Why, in one line").inputValue()).toBe("Half a line");
  await page.getByLabel("Why, in one line").press("Enter");
  await expect
    .poll(async () => (await rooms.plumbline.store.workshopNow(room.id))?.room.votes.map(({ reason }) => reason))
    .toContain("Half a line");
  await expect.poll(() => page.locator("[aria-pressed=true]").getAttribute("value")).toBe("1");
  await room.through("voting.closed");
  await expect.poll(() => page.locator(".bars li").count()).toBe(6);
  expect(await page.locator("#say").textContent()).toContain("The result is shown.");
  expect(await page.locator("#say").getAttribute("aria-live")).toBe("polite");
  expect(page.url()).toBe(address);
  expect(faults).toEqual([]);
});

test("a vote tapped while the line is lost is kept, said to be unsent, and sent when it is back", async () => {
  const room = await rooms.open();
  await room.seated({ frontline: 5 });
  const { page } = await joined(room);
  await room.through("begun", "voting.opened");
  await page.locator(".answers button").nth(2).click();
  await expect.poll(() => page.locator("#state").textContent()).toContain("Your vote is in.");
  await page.context().setOffline(true);
  await page.locator(".answers button").nth(4).click();
  await expect.poll(() => page.locator("#lost").textContent()).toContain("Your choice is kept, and sent");
  expect(await page.locator("[aria-pressed=true]").getAttribute("value")).toBe("4");
  await page.context().setOffline(false);
  await expect.poll(() => page.locator("#lost").isVisible()).toBe(false);
  await expect.poll(() => page.locator("#state").textContent()).toContain("Your vote is in.");
  expect(await votesIn(room.id)).toEqual([4]);
  await page.reload();
  await expect.poll(() => page.locator("[aria-pressed=true]").getAttribute("value")).toBe("4");
  await room.through("voting.closed");
  await expect.poll(() => page.locator("main").textContent()).toContain("Anonymity needs 5, so nothing is shown.");
});

test("the last tap wins, whatever becomes of the request of the one before", async () => {
  const room = await rooms.open();
  await room.seated({ frontline: 5 });
  const { page } = await joined(room);
  await room.through("begun", "voting.opened");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let sent = 0;
  await page.route("**/vote", async (route) => {
    sent += 1;
    if (sent === 1) await held;
    await route.continue();
  });
  await page.locator(".answers button").nth(1).click();
  await page.locator(".answers button").nth(4).click();
  expect(await page.locator("[aria-pressed=true]").getAttribute("value")).toBe("4");
  release();
  await expect.poll(() => page.locator("#state").textContent()).toContain("Your vote is in.");
  expect(await page.locator("[aria-pressed=true]").getAttribute("value")).toBe("4");
  expect(await votesIn(room.id)).toEqual([4]);
});

test("where a proxy holds the stream up, the page says so, asks in its place, and stops when the stream speaks", async () => {
  const room = await rooms.open();
  await room.seated({ frontline: 5 });
  const watched = await openPage(browser, PHONE);
  const { page } = watched;
  await page.clock.install();
  let isHeld = true;
  // The browser is told nothing by the stream, not even that there is one; what is asked with an end comes through.
  await page.route(/\/live$/, (route) => (isHeld ? undefined : route.continue()));
  await page.goto(`${rooms.origin}/join/${room.code}`);
  await page.getByRole("button", { name: "Frontline" }).click();
  await page.waitForURL(/\/seat$/);
  await room.through("begun", "voting.opened");
  await page.clock.fastForward(9_000);
  await expect.poll(() => page.locator("#lost").textContent()).toContain("asks every few seconds");
  await expect.poll(() => page.locator(".answers button").count()).toBe(6);
  isHeld = false;
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect.poll(() => page.locator("#lost").isVisible()).toBe(false);
  await watched.close();
});

test("without script every step is there, and the page looks again by itself only while it waits", async () => {
  const room = await rooms.open();
  await room.seated({ frontline: 5 });
  const { page } = await joined(room, { ...PHONE, javaScriptEnabled: false });
  await expect.poll(() => page.locator("h1").textContent()).toBe("You are in");
  await room.through("begun", "voting.opened");
  await page.reload();
  await page.locator(".answers button").nth(4).click();
  expect(await page.locator(".state").textContent()).toBe("Your vote is in");
  await page.getByRole("link", { name: "Change my vote" }).click();
  await page.locator(".answers button").nth(0).click();
  expect((await rooms.plumbline.store.workshopNow(room.id))?.room.votes).toMatchObject([{ level: 0 }]);
  await room.through("voting.closed");
  await expect.poll(() => page.locator("main").textContent()).toContain("1 person voted.");
});

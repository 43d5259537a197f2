import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { type FailingLine, failEverySecond, sendPage } from "#test/support/every-second";
import { type ServedRooms, serveRooms } from "#test/support/workshop-room";
import { WorkshopScreens } from "#test/support/workshop-screens";

let server: ServedRooms;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serveRooms(), sharedBrowser()]);
});
afterAll(() => server.stop());

const PHONE = { viewport: { width: 390, height: 844 } };

/** A phone in the room, by a line of its own that fails. */
async function joined(code: string, role: string) {
  const watched = await openPage(browser, PHONE);
  const line = await failEverySecond(watched.page.context());
  await watched.page.goto(`${server.origin}/join/${code}`);
  await sendPage(watched.page, role, /\/join\//);
  await watched.page.waitForURL(/\/seat$/);
  return { ...watched, line };
}

/** Taps a level, and waits until the phone says that it is in. */
async function tap(page: Page, level: number) {
  await page.locator(`#a-${level}`).click();
  await expect.poll(() => page.locator("#state").textContent()).toContain("Your vote is in.");
  expect(await page.locator("[aria-pressed=true]").getAttribute("value")).toBe(String(level));
}

const now = async (id: string) => {
  const found = await server.plumbline.store.workshopNow(id);
  if (found === undefined) throw new Error("the workshop is gone");
  return { ...found.room, ...found.stored.workshop };
};

test("a workshop is run while every second request of console, wall and phones fails, and all that was said is kept, each once", async () => {
  const at = { console: server.origin, wall: server.origin, phone: () => server.origin };
  const room = await WorkshopScreens.open(browser, at, "Line", undefined, async (form) => {
    await form.locator("summary", { hasText: "Roles, threshold" }).click();
    await form.locator("#threshold").fill("3");
  });
  const { facilitator, wall } = room;
  const id = /\/w\/([^/?#]+)/.exec(facilitator.url())?.[1] ?? "";
  const lines: FailingLine[] = [];
  // The wall asks for one thing only, its stream.
  lines.push(await failEverySecond(facilitator.context()), await failEverySecond(wall.context(), "the first"));
  for (const page of [facilitator, wall]) await page.reload();
  const phones = [
    await joined(room.code, "Executive"),
    await joined(room.code, "Frontline"),
    await joined(room.code, "Frontline"),
  ];
  lines.push(...phones.map(({ line }) => line));
  await wall.getByText("3 people in the room").waitFor();
  const vote = (...levels: readonly number[]) =>
    Promise.all(phones.map(({ page }, index) => tap(page, levels[index] ?? 0)));

  await room.press("Begin", "Read");
  const [first = "", second = ""] = (await now(id)).agenda;
  for (const [what, who] of [
    ["Tag a hundred contacts", "Ada"],
    ["Read ten complaints aloud", "Grace"],
  ] as const) {
    await facilitator.getByLabel("What", { exact: true }).fill(what);
    await facilitator.getByLabel("Who", { exact: true }).fill(who);
    await facilitator.getByRole("button", { name: "Take it down" }).click();
    await facilitator.getByText(what, { exact: false }).first().waitFor();
  }
  await room.press("Open the vote", "Vote");
  await vote(1, 1, 4);
  await vote(2, 2, 2);
  const [spoken] = phones;
  await spoken?.page.locator("#why").fill("I sat in on a call");
  await spoken?.page.locator("form.why button").click();
  await facilitator.getByText("3 of 3 have voted").waitFor();
  await expect.poll(async () => (await now(id)).votes.map(({ reason }) => reason)).toContain("I sat in on a call");
  expect((await now(id)).votes.map(({ level }) => level)).toEqual([2, 2, 2]);
  await room.press("Reveal", "Result");
  for (const { page } of phones) await page.locator(".bars li").first().waitFor();
  await facilitator.locator("#settle input[value='2']").check();
  await facilitator.locator("#settle textarea").fill("Complaints yes,\nthe rest no");
  await room.press("Agree on this", "Agreed");
  await wall.getByText("Complaints yes", { exact: false }).waitFor();

  await room.press("Next question", "Read");
  await room.press("Open the vote", "Vote");
  await vote(0, 4, 4);
  await room.press("Reveal", "Result");
  await facilitator.locator("summary", { hasText: "Park it" }).click();
  await facilitator.getByLabel("Why it is parked, and who will find out").fill("The CX team finds out");
  await room.press("Park it", "Parked");
  await facilitator.locator("summary", { hasText: "Other steps" }).click();
  await room.press("Wrap up now", "What we leave with");

  const { settled, actions, rounds } = await now(id);
  expect(settled).toMatchObject({
    [first]: { kind: "agreed", answer: 2, note: "Complaints yes,\nthe rest no" },
    [second]: { kind: "parked", note: "The CX team finds out" },
  });
  expect(actions.map(({ title, owner }) => [title, owner])).toEqual([
    ["Tag a hundred contacts", "Ada"],
    ["Read ten complaints aloud", "Grace"],
  ]);
  expect([first, second].map((question) => rounds[question]?.length)).toEqual([1, 1]);
  for (const page of [facilitator, wall, ...phones.map(({ page }) => page)])
    expect(await page.getByText("Something went wrong").count()).toBe(0);
  for (const { failed } of lines) expect(failed.length).toBeGreaterThan(0);
  for (const { close } of phones) await close();
  await room.close();
});

import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { adopted, imported } from "#test/support/imported";
import { secretOf } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";
import { type ServedRooms, serveRooms } from "#test/support/workshop-room";
import { WorkshopScreens } from "#test/support/workshop-screens";

let server: ServedRooms;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serveRooms(), sharedBrowser()]);
});
afterAll(async () => {
  await server.stop();
});

/** Starts a quick check and stops on its first question. */
async function firstQuestion() {
  const watched = await openPage(browser);
  const { page } = watched;
  await page.goto(`${server.origin}/start`);
  await page.locator("input[value=quick]").check();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.locator("a.button").click();
  await page.waitForURL(/\/q\//);
  return { ...watched, question: page.url() };
}

const choice = (page: Page, level: number) => page.locator("input[name=answer]").nth(level);
const saved = (page: Page) =>
  expect.poll(() => page.locator("[role=status]").first().textContent()).toMatch(/Saved \d\d:\d\d/);
const cut = (route: Route) => route.abort("internetdisconnected");

test("an answer given without a connection stays, is said to be unsaved, and is saved when the line is back", async () => {
  const { page, question, close } = await firstQuestion();
  await page.context().setOffline(true);
  await choice(page, 2).check();
  await page.getByText("Not saved: no connection", { exact: false }).first().waitFor();
  await page.context().setOffline(false);
  await saved(page);
  await page.goto(question);
  expect(await choice(page, 2).isChecked()).toBe(true);
  await close();
});

test("Continue waits where the next question cannot be loaded, with the answer saved, and goes on by itself", async () => {
  const { page, question, close } = await firstQuestion();
  await page.route(/_data=/, cut);
  await choice(page, 1).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByText("the next page comes as soon as there is one", { exact: false }).waitFor();
  expect([page.url(), await choice(page, 1).isChecked()]).toEqual([question, true]);
  await page.unroute(/_data=/);
  await page.getByRole("button", { name: "Try now" }).click();
  await page.waitForURL((url) => url.href !== question);
  await page.goBack();
  await page.waitForURL(question);
  await expect.poll(() => choice(page, 1).isChecked()).toBe(true);
  await close();
});

test("what waits behind a slow save goes with the page when it is left", async () => {
  const { page, question, close } = await firstQuestion();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let first = true;
  await page.route("**/keep", async (route) => {
    if (first) {
      first = false;
      await held;
    }
    await route.continue().catch(() => {});
  });
  await choice(page, 3).check();
  await page.locator("summary", { hasText: "Add a note" }).click();
  await page.locator("textarea[name=note]").fill("Said in the pause");
  await page.getByRole("link", { name: "All sections" }).click();
  await page.waitForURL((url) => url.href !== question);
  release();
  const noted = async () => {
    await page.goto(question);
    return page.locator("textarea[name=note]").inputValue();
  };
  await expect.poll(noted).toBe("Said in the pause");
  expect(await choice(page, 3).isChecked()).toBe(true);
  await close();
});

test("what was chosen before the script listened is taken over and saved, and nothing was said of saving", async () => {
  const { page, question, close } = await firstQuestion();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(question, { waitUntil: "commit" });
  await choice(page, 4).check();
  expect(await page.getByText(/Saved \d\d/).count()).toBe(0);
  release();
  await saved(page);
  await page.unroute(/\.js$/);
  await page.goto(question);
  expect(await choice(page, 4).isChecked()).toBe(true);
  await close();
});

/** An adopted plan, and a browser that came in to edit it. */
async function plan() {
  const owner = new Visitor(server.origin);
  const id = await imported(owner);
  await adopted(owner, id);
  const watched = await openPage(browser);
  await watched.page.goto(`${server.origin}/open#${await secretOf(owner, `/a/${id}/share`, { scope: "edit" })}`);
  await watched.page.waitForURL(/\/a\//);
  await watched.page.context().clearCookies({ name: "plumbline-unattended" });
  await watched.page.goto(`${server.origin}/a/${id}/plan`);
  return { ...watched, id };
}

test("a plan page that comes back without a line keeps what was half typed, and what was sent goes when the line is back", async () => {
  const { page, id, close } = await plan();
  const title = page.locator("form:has(input[value=add]) input[name=title]");
  await title.fill("Half a title");
  await page.context().setOffline(true);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.getByText("this page may be older than what others see", { exact: false }).waitFor();
  expect(await title.inputValue()).toBe("Half a title");
  await title.fill("A whole title");
  await title.press("Enter");
  await page.getByText("Not sent: no connection", { exact: false }).waitFor();
  expect(await title.inputValue()).toBe("A whole title");
  await page.context().setOffline(false);
  const titles = async () => (await server.plumbline.store.planOf(id))?.plan.items.map((item) => item.title) ?? [];
  await expect.poll(async () => (await titles()).filter((each) => each === "A whole title").length).toBe(1);
  await expect.poll(() => title.inputValue()).toBe("");
  expect(await page.getByText("Not sent: no connection", { exact: false }).count()).toBe(0);
  await close();
});

test("a press on the console without a line stays, with its note, and goes when the line is back", async () => {
  const at = { console: server.origin, wall: server.origin, phone: () => server.origin };
  const room = await WorkshopScreens.open(browser, at, "Line", undefined, async (form) => {
    await form.locator("summary", { hasText: "Roles, threshold" }).click();
    await form.locator("#threshold").fill("3");
  });
  for (let index = 0; index < 3; index += 1) await room.joinPlainly("manager");
  await room.press("Begin", "Read");
  await room.press("Open the vote", "Vote");
  await room.vote(1, 2, 2);
  await room.press("Reveal", "Result");
  const { facilitator } = room;
  const note = facilitator.locator("textarea[name=note], input[name=note]").first();
  await note.fill("Said before the line went");
  await facilitator.context().setOffline(true);
  await facilitator.getByRole("button", { name: "Agree", exact: false }).first().click();
  await facilitator.getByText("Not sent: no connection", { exact: false }).waitFor();
  expect(await note.inputValue()).toBe("Said before the line went");
  await facilitator.context().setOffline(false);
  await facilitator.getByText("Said before the line went", { exact: false }).first().waitFor();
  await expect.poll(() => facilitator.getByText("Not sent: no connection", { exact: false }).count()).toBe(0);
  await room.close();
});

test.each([
  ["a style first in the head", () => document.head.prepend(document.createElement("style"))],
  ["an element after the body", () => document.documentElement.append(document.createElement("div"))],
  [
    "a box beside each field",
    () => {
      for (const field of document.querySelectorAll("input, textarea")) field.after(document.createElement("div"));
    },
  ],
])(
  "a page that has got %s before the script listens keeps what was chosen and typed, and saves it",
  async (_what, change) => {
    const { page, question, close } = await firstQuestion();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(question, { waitUntil: "commit" });
    await choice(page, 2).check();
    await page.locator("summary", { hasText: "Add a note" }).click();
    await page.locator("textarea[name=note]").fill("Typed early");
    await page.evaluate(change);
    release();
    await saved(page);
    expect(await page.locator("textarea[name=note]").inputValue()).toBe("Typed early");
    await page.unroute(/\.js$/);
    await page.goto(question);
    expect(await choice(page, 2).isChecked()).toBe(true);
    expect(await page.locator("textarea[name=note]").inputValue()).toBe("Typed early");
    await close();
  },
);

/** What a translator in the browser does: every text, and every one that comes, is put into an element of its own. */
function wrapTexts(): void {
  const wrap = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const { parentElement } = text;
      if (parentElement === null || parentElement.closest("script, style, textarea, option, svg, font")) continue;
      const font = document.createElement("font");
      text.replaceWith(font);
      font.append(text);
    }
  };
  wrap(document.body);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node.parentNode !== null) wrap(node.parentNode);
  }).observe(document.body, { childList: true, subtree: true });
}

test("console and wall go through a whole question while a translator wraps every text", async () => {
  const at = { console: server.origin, wall: server.origin, phone: () => server.origin };
  const room = await WorkshopScreens.open(browser, at, "Traduit", undefined, async (form) => {
    await form.locator("summary", { hasText: "Roles, threshold" }).click();
    await form.locator("#threshold").fill("3");
  });
  const { facilitator, wall } = room;
  for (const page of [facilitator, wall]) await page.evaluate(wrapTexts);
  for (let index = 0; index < 3; index += 1) await room.joinPlainly("manager");
  await room.press("Begin", "Read");
  await room.press("Open the vote", "Vote");
  await room.vote(1, 2, 2);
  await room.press("Reveal", "Result");
  await facilitator.context().setOffline(true);
  await facilitator.getByRole("button", { name: "Agree", exact: false }).first().click();
  await facilitator.getByText("Not sent: no connection", { exact: false }).waitFor();
  await facilitator.context().setOffline(false);
  await expect.poll(() => facilitator.getByText("Not sent: no connection", { exact: false }).count()).toBe(0);
  await expect.poll(() => facilitator.locator("li[aria-current=step]").count()).toBeGreaterThan(0);
  for (const page of [facilitator, wall]) expect(await page.getByText("Something went wrong").count()).toBe(0);
  expect(room.faults().filter((fault) => !/ERR_INTERNET_DISCONNECTED/.test(fault))).toEqual([]);
  await room.close();
});

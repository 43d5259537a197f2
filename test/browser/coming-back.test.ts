import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { type RunningServer, startServer } from "#test/support/running-server";

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), sharedBrowser()]);
});
afterAll(async () => {
  await server.stop();
});

/** Starts a quick check and stops on its first question; returns the page and the question's address. */
async function firstQuestion(script = true) {
  const watched = await openPage(browser, { javaScriptEnabled: script });
  const { page } = watched;
  await page.goto(`${server.origin}/start`);
  await page.locator("input[value=quick]").check();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.locator("a.button").click();
  await page.waitForURL(/\/q\//);
  return { ...watched, question: page.url() };
}

const saved = (page: { locator(selector: string): { textContent(): Promise<string | null> } }) =>
  expect.poll(() => page.locator("[role=status]").textContent()).toMatch(/Saved \d\d:\d\d/);

test("an answer is saved when it is given, before Continue, and a refresh finds it", async () => {
  const { page, faults, close } = await firstQuestion();
  await page.locator("input[name=answer]").nth(2).check();
  await saved(page);
  await page.reload();
  expect(await page.locator("input[name=answer]").nth(2).isChecked()).toBe(true);
  const stored = await page.evaluate(() => [document.cookie, { ...localStorage }, Object.keys(sessionStorage)]);
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(stored).toEqual([`zone=${zone}`, {}, ["positions"]]);
  expect(faults).toEqual([]);
  await close();
});

test("a private link resumes at the first open question in a second browser, and its address bar keeps no secret", async () => {
  const owner = await firstQuestion();
  await owner.page.locator("input[name=answer]").nth(1).check();
  await owner.page.getByRole("button", { name: "Continue" }).click();
  await owner.page.waitForURL((url) => url.href !== owner.question);
  const second = owner.page.url();
  await owner.page.getByRole("link", { name: "Leave and come back later" }).click();
  await owner.page.getByRole("radio", { name: "Everything" }).check();
  await owner.page.getByLabel("A name for it").fill("My phone");
  await owner.page.getByRole("button", { name: "Make a private link" }).click();
  const link = (await owner.page.locator("#private-link").textContent()) ?? "";

  const other = await openPage(browser);
  await other.page.goto(link);
  await other.page.waitForURL(second);
  expect(other.page.url()).not.toContain("#");
  await other.page.goto(`${server.origin}/`);
  expect(await other.page.getByRole("heading", { name: "Continue where you left off" }).count()).toBe(1);
  expect([...owner.faults, ...other.faults]).toEqual([]);
  await Promise.all([owner.close(), other.close()]);
});

test("two tabs: the later one is told, shown both answers, and can keep either", async () => {
  const first = await firstQuestion();
  const tab = await first.page.context().newPage();
  await tab.goto(first.question);
  await first.page.locator("input[name=answer]").nth(0).check();
  await saved(first.page);
  await tab.locator("input[name=answer]").nth(4).check();
  await tab.getByRole("alert").waitFor();
  expect(await tab.getByRole("alert").textContent()).toContain("changed in another tab");
  await tab.getByRole("button", { name: "Keep yours" }).click();
  await tab.getByRole("button", { name: "Continue" }).click();
  await tab.waitForURL((url) => url.href !== first.question);
  await first.page.reload();
  expect(await first.page.locator("input[name=answer]").nth(4).isChecked()).toBe(true);
  await first.close();
});

test("a note typed a moment before Back is not lost", async () => {
  const { page, question, close } = await firstQuestion();
  await page.locator("input[name=answer]").nth(3).check();
  await page.getByText("Add a note, or how you know").click();
  await page.locator("#note").pressSequentially("seen on Tuesday");
  await page.getByRole("link", { name: "Back", exact: false }).first().click();
  await page.waitForURL((url) => url.href !== question);
  await page.goto(question);
  await expect
    .poll(async () => {
      await page.reload();
      return page.locator("#note").inputValue();
    })
    .toBe("seen on Tuesday");
  await close();
});

test("without a connection the answer stays on the page, says so, and is saved when the connection returns", async () => {
  const { page, close } = await firstQuestion();
  await page.context().setOffline(true);
  await page.locator("input[name=answer]").nth(2).check();
  await expect.poll(() => page.locator("[role=status]").textContent()).toContain("Not saved");
  await page.getByRole("button", { name: "Continue" }).click();
  expect(await page.locator("input[name=answer]").nth(2).isChecked()).toBe(true);
  await page.context().setOffline(false);
  await saved(page);
  await close();
});

test("why we ask stays closed until an answer is given, and no points stand beside anchors", async () => {
  const { page, close } = await firstQuestion();
  expect(await page.getByText("Why we ask").count()).toBe(0);
  expect(await page.locator(".key-hint").first().isVisible()).toBe(false);
  await page.locator("input[name=answer]").nth(0).check();
  await page.getByText("Why we ask").click();
  expect(await page.locator("details[open] li").count()).toBeGreaterThan(0);
  await close();
});

test("back and refresh work on every page of the flow", async () => {
  const { page, faults, close } = await firstQuestion();
  const id = /\/a\/([^/]+)/.exec(page.url())?.[1];
  await page.locator("input[name=answer]").nth(0).check();
  await saved(page);
  await page.goto(`${server.origin}/a/${id}/review`);
  await page.getByRole("button", { name: "See the results" }).first().click();
  await page.waitForURL(/results$/);
  for (const path of ["", "/profile", "/figures", "/review", "/results", "/plan", "/leave"]) {
    const address = `${server.origin}/a/${id}${path}`;
    expect((await page.goto(address))?.status()).toBe(200);
    const heading = await page.locator("h1").textContent();
    await page.reload();
    expect(await page.locator("h1").textContent()).toBe(heading);
    await page.goto(`${server.origin}/`);
    await page.goBack();
    expect(page.url()).toBe(address);
    expect(await page.locator("h1").textContent()).toBe(heading);
  }
  expect(faults).toEqual([]);
  await close();
});

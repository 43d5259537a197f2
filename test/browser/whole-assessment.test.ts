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

const QUESTIONS = 46;

test("all 46 questions by keyboard only, with the focus on each new heading", async () => {
  const { page, faults, close } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  const press = (key: string) => page.keyboard.press(key);
  await page.goto(`${server.origin}/start`);
  await page.locator("input[name=scope]").first().focus();
  await press("Enter");
  await page.waitForURL(/\/profile$/);
  await page.locator("#organisation").focus();
  await page.keyboard.type("Harbour Mutual");
  await press("Enter");
  await page.waitForURL(/\/a\/[^/]+$/);
  await page.locator("a.button").focus();
  await press("Enter");
  for (let count = 0; count < QUESTIONS; count += 1) {
    await page.waitForURL(/\/q\//);
    const before = page.url();
    if (count > 0) await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("question");
    else await page.locator("#answer").focus();
    await press(["1", "3", "5", "d"][count % 4] ?? "1");
    await expect.poll(() => page.locator("input[name=answer]:checked").count()).toBe(1);
    await press("Enter");
    await page.waitForURL((url) => url.href !== before);
  }
  await page.waitForURL(/\/figures$/);
  expect(await page.locator("h1").textContent()).toContain("Figures");
  expect(faults).toEqual([]);
  await close();
});

test("all 46 questions by touch on a 360 px phone, without sideways scrolling", async () => {
  const { page, faults, close } = await openPage(browser, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  await page.goto(`${server.origin}/`);
  await page.locator('a[href="/start"]').first().tap();
  await page.locator("button.button").first().tap();
  await page.waitForURL(/\/profile$/);
  expect(await fits()).toBe(true);
  await page.locator("button.button").tap();
  await page.locator("a.button").tap();
  for (let count = 0; count < QUESTIONS; count += 1) {
    await page.waitForURL(/\/q\//);
    const before = page.url();
    await page
      .locator("label.choice")
      .nth(count % 5)
      .tap();
    await expect.poll(() => page.locator("[role=status]").textContent()).toContain("Saved");
    if (count % 11 === 0) expect(await fits()).toBe(true);
    await page.getByRole("button", { name: "Continue" }).tap();
    await page.waitForURL((url) => url.href !== before);
  }
  await page.waitForURL(/\/figures$/);
  await page.getByRole("link", { name: "Skip this page" }).tap();
  await page.getByRole("button", { name: "See the results" }).first().tap();
  await page.waitForURL(/\/results$/);
  expect(await fits()).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

test("the whole flow with script switched off", async () => {
  const { page, faults, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${server.origin}/start`);
  await page.locator("input[value=quick]").check();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.locator("a.button").click();
  for (let count = 0; count < 13; count += 1) {
    await page.waitForURL(/\/q\//);
    await page
      .locator("input[name=answer]")
      .nth(count % 6)
      .check();
    await page.getByRole("button", { name: "Continue" }).click();
  }
  await page.waitForURL(/\/figures$/);
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.getByRole("button", { name: "See the results" }).first().click();
  await page.waitForURL(/\/results$/);
  expect(await page.locator("h1").textContent()).not.toBe("");
  expect(faults).toEqual([]);
  await close();
});

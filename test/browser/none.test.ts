import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openPage } from "#test/support/browser";
import { type ServedHere, serveHere } from "#test/support/served-here";

let here: ServedHere;
let browser: Browser;
beforeAll(async () => {
  [here, browser] = await Promise.all([serveHere(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await here.end();
});

test("by keyboard T says that there is none here; its key shows with the keyboard alone, and it is saved by itself", async () => {
  const { page, faults, close } = await openPage(browser, { viewport: { width: 360, height: 800 } });
  await page.goto(`${here.origin}/start`);
  await page.locator("button.button").first().click();
  await page.waitForURL(/\/profile$/);
  await page.locator("button.button").click();
  await page.waitForURL(/\/a\/[^/]+$/);
  await page.goto(`${page.url()}/q/siloed-dashboards.who-sees`);
  const none = page.locator("input[type=radio][value=none]");
  const hint = page.locator("label", { has: none }).locator(".key-hint");
  await page.locator("label", { hasText: "I don’t know" }).click();
  expect(await hint.isVisible()).toBe(false);
  await page.locator("#answer").focus();
  const saved = page.waitForResponse(
    (response) => response.url().endsWith("/keep") && response.request().postData()?.includes("answer=none") === true,
  );
  await page.keyboard.press("t");
  await expect.poll(() => none.isChecked()).toBe(true);
  expect([await hint.textContent(), await hint.isVisible()]).toEqual(["T", true]);
  expect((await saved).status()).toBe(200);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.reload();
  await expect.poll(() => none.isChecked()).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

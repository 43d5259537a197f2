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

test("on a phone a figure that can be read in two ways is asked back by keyboard, and an NPS below zero is typed and drawn with one minus", async () => {
  const { page, faults, close } = await openPage(browser, { viewport: { width: 360, height: 800 } });
  const isNarrow = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  await page.goto(`${here.origin}/start`);
  await page.locator("button.button").first().click();
  await page.waitForURL(/\/profile$/);
  await page.locator("input[name=metrics][value=nps]").check();
  await page.locator("button.button").click();
  await page.waitForURL(/\/a\/[^/]+$/);
  const home = page.url();
  await page.goto(`${home}/figures`);

  // the keypad for decimals has no minus on every phone
  expect(await page.locator("#current-score").getAttribute("inputmode")).toBe("text");
  expect(await page.locator("#contactsPerMonth").getAttribute("inputmode")).toBe("decimal");
  expect(await page.locator("#csat-percent").isVisible()).toBe(false);
  expect(await isNarrow()).toBe(true);
  await page.locator("#current-score").pressSequentially("-100");
  await page.locator("#current-responses").fill("400");
  await page.locator("summary", { hasText: "Customer satisfaction" }).press("Enter");
  await page.locator("#csat-percent").fill("0.84");
  await page.locator("#contactsPerMonth").fill("42.000");
  await page.getByRole("button", { name: "Save and continue" }).press("Enter");

  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await isNarrow()).toBe(true);
  await alert.getByRole("link", { name: "Contacts a month" }).press("Enter");
  const readings = page.locator("[name=reading-contactsPerMonth]");
  await readings.nth(1).press("Space");
  expect(await readings.nth(1).isChecked()).toBe(true);
  await page.locator("label", { hasText: "84 %" }).first().click();
  expect(await page.locator("#contactsPerMonth").inputValue()).toBe("42.000");
  await page.getByRole("button", { name: "Save and continue" }).press("Enter");
  await page.waitForURL(/\/review(#|$)/);
  await page.goto(`${home}/figures`);
  expect(await page.locator("#contactsPerMonth").inputValue()).toBe("42000");
  expect(await page.locator("#csat-percent").isVisible()).toBe(true);

  await page.goto(`${home}/q/cx-mirage.failure-demand`);
  await page.locator("input[name=answer]").nth(3).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("failure-demand"));
  await page.goto(`${home}/review`);
  await page.getByRole("button", { name: "See the results" }).first().click();
  await page.waitForURL(/\/results$/);
  const drawn = await page.locator("svg text").allTextContents();
  expect(drawn.filter((text) => /100/.test(text) && /NPS|^.?100$/.test(text))).toContain("−100");
  expect(await page.locator("main").textContent()).toMatch(/NPS of −100/);
  expect(await page.locator("main").textContent()).not.toMatch(/[-−]\s?[-−]?-100|−−/);
  expect(await isNarrow()).toBe(true);
  expect(faults.filter((fault) => !/status of 422/.test(fault))).toEqual([]);
  await close();
});

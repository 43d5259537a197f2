import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { type RunningServer, startServer } from "#test/support/running-server";

let browser: Browser;
let server: RunningServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([sharedBrowser(), startServer()]);
});
afterAll(() => server.stop());

test("where another tab changed the same answer, Continue waits for the choice, and the choice is what is kept", async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${server.origin}/start`);
  await page.locator("input[value=quick]").check();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.locator("a.button").click();
  await page.waitForURL(/\/q\//);
  const asked = page.url();
  const anchor = (level: number) => page.locator(`input[name=answer][value="${level}"]`);
  const saved = () => page.waitForResponse((response) => response.url().includes("/keep"));
  const other = await page.context().newPage();
  await other.goto(asked);
  await Promise.all([
    other.waitForResponse((response) => response.url().includes("/keep")),
    other.locator('input[name=answer][value="0"]').check(),
  ]);

  await Promise.all([saved(), anchor(4).check()]);
  await page.getByRole("alert").waitFor();
  await page.getByRole("button", { name: "Continue" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "alert");
  await anchor(3).check();
  expect([page.url(), await page.getByRole("alert").isVisible()]).toEqual([asked, true]);
  await other.reload();
  expect(await other.locator('input[name=answer][value="0"]').isChecked()).toBe(true);

  await Promise.all([saved(), page.getByRole("button", { name: "Keep yours" }).click()]);
  expect(await anchor(4).isChecked()).toBe(true);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => url.href !== asked);
  await other.reload();
  expect(await other.locator('input[name=answer][value="4"]').isChecked()).toBe(true);
  await close();
});

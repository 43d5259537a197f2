import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { type ServedHere, serveHere } from "#test/support/served-here";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere();
});
afterAll(() => here.end());

test("each link of a new workshop, which is shown once, is copied by a button of its own", async () => {
  const { page, faults, close } = await openPage(await sharedBrowser(), { viewport: { width: 360, height: 800 } });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: here.origin });
  await page.goto(`${here.origin}/workshops/new`);
  await page.locator("#title").fill("Team day");
  await page.getByRole("button", { name: "Open the room" }).click();
  await page.locator("#link-own").waitFor();
  for (const id of ["link-own", "link-facilitate", "link-present", "join-address"]) {
    const row = page.locator(`dd:has(#${id})`);
    await row.getByRole("button", { name: /^Copy it/ }).click();
    await expect.poll(() => row.getByRole("status").textContent()).toBe("Copied.");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator(`#${id}`).textContent());
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await close();
});

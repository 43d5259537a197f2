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

test.each(["/about", "/method", "/privacy", "/questions", "/running"])(
  "%s does not move sideways on a 360 px phone",
  async (path) => {
    const { page, faults, close } = await openPage(browser, { viewport: { width: 360, height: 740 } });
    await page.goto(server.origin + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(faults).toEqual([]);
    await close();
  },
);

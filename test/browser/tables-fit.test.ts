import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { secretOf } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
let browser: Browser;
beforeAll(async () => {
  [here, browser] = await Promise.all([serveHere({}, () => new Date("2027-01-06T10:00:00Z")), sharedBrowser()]);
});
afterAll(() => here.end());

async function opened(width: number) {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id, "2027-01-04");
  const watched = await openPage(browser, { viewport: { width, height: 900 } });
  await watched.page.goto(`${here.origin}/open#${await secretOf(owner, `/a/${id}/share`, { scope: "edit" })}`);
  await watched.page.waitForURL(/\/a\//);
  return { ...watched, at: `${here.origin}/a/${id}` };
}

/** Lines that each element fills. */
const linesOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) =>
      all.map((each) =>
        Math.round(each.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(each).lineHeight)),
      ),
    );

test.each([768, 1440])(
  "at %i px a title takes two lines at most, and what is explained of a test four",
  async (width) => {
    const { page, at, close } = await opened(width);
    await page.goto(`${at}/plan`);
    const titles = await linesOf(page, ".list-row h3 a");
    expect(titles.length).toBeGreaterThan(5);
    expect(Math.max(...titles)).toBeLessThanOrEqual(2);
    await page.goto(`${at}/results`);
    const explained = await linesOf(page, ".test-row > :nth-child(3)");
    expect(explained.length).toBeGreaterThan(5);
    expect(Math.max(...explained)).toBeLessThanOrEqual(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await close();
  },
);

test("on a phone two or three links stand above the plan's list, the others under “More”; on a wide screen all of them", async () => {
  const shown = async (width: number) => {
    const { page, at, close } = await opened(width);
    await page.goto(`${at}/plan`);
    const links = page.locator("main div:has(> p > a[href$='/plan/status'])");
    const before = await links.getByRole("link").allTextContents();
    const more = links.locator("summary");
    const isFolded = await more.isVisible();
    if (isFolded) await more.click();
    const all = await links.getByRole("link").allTextContents();
    await close();
    return { before, isFolded, all };
  };
  const all = ["Status for a meeting", "The results", "History and undo", "Compare with an earlier time"];
  expect(await shown(360)).toEqual({ before: all.slice(0, 2), isFolded: true, all });
  expect(await shown(1440)).toEqual({ before: all, isFolded: false, all });
});

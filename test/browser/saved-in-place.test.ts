import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { secretOf } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
let browser: Browser;
beforeAll(async () => {
  [here, browser] = await Promise.all([serveHere({}, () => new Date("2027-01-04T10:00:00Z")), sharedBrowser()]);
});
afterAll(() => here.end());

/** A plan whose first three actions are due this week, on somebody's phone. */
async function planned() {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id, "2027-01-04");
  const items = (await here.plumbline.store.planOf(id))?.plan.items.filter(({ window }) => window === 1) ?? [];
  for (const { id: item } of items.slice(0, 3))
    await owner.post(`/a/${id}/plan`, { do: "edit", item, base: '{"due":null}', due: "2027-01-07" });
  const watched = await openPage(browser, { viewport: { width: 360, height: 640 } });
  await watched.page.goto(`${here.origin}/open#${await secretOf(owner, `/a/${id}/share`, { scope: "edit" })}`);
  await watched.page.waitForURL(/\/a\//);
  await watched.page.context().clearCookies({ name: "plumbline-unattended" });
  return { ...watched, items, plan: `${here.origin}/a/${id}/plan` };
}

test("what is saved in place says so beside the row, and keeps focus", async () => {
  const { page, items, plan, faults, close } = await planned();
  const item = items[0]?.id ?? "";
  await page.goto(`${plan}?open=${item}`);
  const row = page.locator(`[id="${item}"]`);
  const status = row.getByRole("status");
  expect(await status.textContent()).toBe("");
  await row.locator("input[name=owner]").fill("Tom");
  await row.getByRole("button", { name: /^Save/ }).press("Enter");
  await expect.poll(() => status.textContent()).toBe("Saved.");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`save-${item}`);
  await row.getByRole("button", { name: /^Mark as begun/ }).press("Enter");
  await row.getByRole("button", { name: /^Put back/ }).waitFor();
  await expect.poll(() => status.textContent()).toBe("Saved.");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).not.toBe("");
  expect(faults).toEqual([]);
  await close();
});

test("what a new date takes out of “due this week” is told where it stood, and the page stays where it is", async () => {
  const { page, items, plan, faults, close } = await planned();
  const [first, second] = items;
  await page.goto(`${plan}?due=week&open=${second?.id}`);
  const row = page.locator(`[id="${second?.id}"]`);
  await row.locator("input[name=due]").fill("2027-01-28");
  const save = row.getByRole("button", { name: /^Save/ });
  await save.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await save.press("Enter");
  const link = page.locator(`#show-${second?.id}`);
  await link.waitFor();
  expect(await row.textContent()).toContain(`“${second?.title}” is now due on 28 Jan 2027.`);
  expect(await page.locator("[role=status].sr-only").textContent()).toContain("is now due on 28 Jan 2027.");
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`show-${second?.id}`);
  // Where it stood: after the first, which is still shown.
  const order = await page.locator("section[aria-labelledby=window-1] ol > li").allTextContents();
  expect(order[0]).toContain(first?.title);
  expect(order[1]).toContain("Show it");
  await link.press("Enter");
  await page.locator(`[id="${second?.id}"] article`).waitFor();
  expect(page.url()).toBe(`${plan}?open=${second?.id}#${second?.id}`);
  expect(faults).toEqual([]);
  await close();
});

test("an action that is added gets a link to its row, with the focus on it", async () => {
  const { page, plan, faults, close } = await planned();
  await page.goto(plan);
  const form = page.locator("form:has(input[name=title])");
  await form.locator("input[name=title]").fill("Brief the call partner");
  await form.locator("select[name=window]").selectOption("2");
  await form.getByRole("button", { name: "Add it" }).press("Enter");
  const link = page.locator("#show-added");
  await link.waitFor();
  expect(await form.getByRole("status").textContent()).toBe(
    "“Brief the call partner” is added under “Days 31 to 60”. Show it: Brief the call partner",
  );
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("show-added");
  expect(await form.locator("input[name=title]").inputValue()).toBe("");
  await link.press("Enter");
  await page.locator("article.list-open").waitFor();
  await expect
    .poll(() =>
      page.locator("li:has(article.list-open)").evaluate((row) => {
        const { top } = row.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      }),
    )
    .toBe(true);
  expect(faults).toEqual([]);
  await close();
});

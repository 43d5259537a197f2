import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { adopted, imported, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { secretOf } from "#test/support/shared-link";
import { violations } from "#test/support/violations";
import { Visitor } from "#test/support/visitor";

let time = new Date("2027-01-01T10:00:00Z");
let here: ServedHere;
let browser: Browser;
beforeAll(async () => {
  [here, browser] = await Promise.all([serveHere({}, () => time), sharedBrowser()]);
});
afterAll(async () => {
  await here.end();
});

test.each([
  ["light", 1280],
  ["dark", 360],
] as const)("no screen of the team's plan has a violation or runs over, in %s at %d px", async (colorScheme, width) => {
  time = new Date("2027-01-01T10:00:00Z");
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const { page, close } = await openPage(browser, { colorScheme, viewport: { width, height: 900 } });
  await page
    .context()
    .addCookies([{ name: "plumbline", value: owner.cookie().split("=").slice(1).join("="), url: here.origin }]);
  const check = async (what: string) => {
    await page.locator("details").evaluateAll((all) => {
      for (const details of all.slice(0, 30)) (details as HTMLDetailsElement).open = true;
    });
    expect([what, await violations(page, colorScheme === "dark")]).toEqual([what, []]);
    expect([what, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([what, 0]);
  };
  const goTo = async (path: string) => {
    await page.goto(here.origin + path);
    await check(path);
  };
  await goTo(`/a/${id}/plan`);
  await goTo(`/a/${id}/plan?show=later`);
  await goTo(`/a/${id}/plan?show=try`);
  await adopted(owner, id);
  const [first, second] = (await here.plumbline.store.planOf(id))?.plan.items ?? [];
  const edit = `/a/${id}/plan/items/${first?.id}`;
  await owner.submit(
    await owner.open(edit),
    { status: "done", "sign-seen": "yes", "sign-on": "2027-01-01", "sign-what": "Ł".repeat(300) },
    'form[id="item"]',
  );
  await owner.post(`/a/${id}/plan`, { do: "drop", item: second?.id ?? "", reason: "We do." });
  time = new Date("2027-02-20T10:00:00Z");
  for (const path of [
    "plan",
    `plan?open=${first?.id}`,
    "plan?show=later&show=tasks",
    "plan?status=dropped",
    "plan/history",
    "plan/status",
    "plan/calendar",
    "share",
    "hand-over",
    "compare",
  ])
    await goTo(`/a/${id}/${path}`);

  await page.goto(here.origin + edit);
  await owner.submit(await owner.open(edit), { owner: "Ada" }, 'form[id="item"]');
  await page.locator("#owner").fill("Grace");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("alert").waitFor();
  await check("an action in conflict");
  await page.locator("#evidenceLink").fill("nowhere");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Begin the link with").first().waitFor();
  await check("an action refused");

  const [question = ""] = Object.keys(sampleAssessment().answers);
  const secret = await secretOf(owner, `/a/${id}/hand-over`, { question, role: "frontline" });
  const other = await openPage(browser, { colorScheme, viewport: { width, height: 900 } });
  await other.page.goto(`${here.origin}/open#${secret}`);
  await other.page.waitForURL(/answers/);
  expect(await violations(other.page)).toEqual([]);
  await other.page.locator("input[type=radio]").nth(4).check();
  await other.page.getByRole("button", { name: "Send the answers" }).click();
  await other.page.waitForURL(/saved/);
  await goTo(`/a/${id}/hand-over`);
  await goTo(`/a/${id}/results`);
  await goTo(`/a/${id}/q/${question}`);
  await Promise.all([close(), other.close()]);
});

import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { secretOf } from "#test/support/shared-link";
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

/** A kept plan, and a browser that came in by a link of the owner's. */
async function planned() {
  time = new Date("2027-01-01T10:00:00Z");
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id);
  const join = async (fields: Record<string, string>, width = 1280, height = 900) => {
    const watched = await openPage(browser, { viewport: { width, height } });
    await watched.page.goto(`${here.origin}/open#${await secretOf(owner, `/a/${id}/share`, fields)}`);
    await watched.page.waitForURL(/\/a\//);
    // Somebody who has ticked before that it was them.
    await watched.page.context().clearCookies({ name: "plumbline-unattended" });
    await watched.page.goto(`${here.origin}/a/${id}/plan`);
    return watched;
  };
  const [first, second] = (await planOf(id)).items.filter(({ window }) => window === 1);
  if (first === undefined || second === undefined) throw new Error("too few actions");
  return { owner, id, join, first, second, plan: `${here.origin}/a/${id}/plan` };
}

const planOf = async (id: string) => {
  const kept = await here.plumbline.store.planOf(id);
  if (kept === undefined) throw new Error("no plan");
  return kept.plan;
};
const orderOf = async (id: string, window: number) =>
  (await planOf(id)).items.filter((item) => item.window === window).map((item) => item.id);
const shownIn = (page: Page, window: number) =>
  page.locator(`section:has(#window-${window}) ol > li[id]`).evaluateAll((items) => items.map(({ id }) => id));
const handle = (page: Page, item: string) => page.locator(`#move-${item}`);

test("an action moves by arrow keys, keeps focus, and says where it is now; and by dragging its heading", async () => {
  const { id, join, first, second } = await planned();
  const { page, faults, close } = await join({ scope: "edit", name: "Ada" }, 1280, 4000);
  await handle(page, first.id).focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(async () => (await orderOf(id, 1)).slice(0, 2)).toEqual([second.id, first.id]);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`move-${first.id}`);
  await expect.poll(() => page.locator("[role=status].sr-only").textContent()).toContain("now Days 1 to 30, place 2");
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await orderOf(id, 2)).at(-1)).toBe(first.id);
  await expect.poll(() => shownIn(page, 2)).toEqual(await orderOf(id, 2));
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`move-${first.id}`);

  const [target = ""] = await orderOf(id, 3);
  await page.locator(`[id="${second.id}"] h3`).dragTo(page.locator(`[id="${target}"] h3`));
  await expect.poll(async () => (await orderOf(id, 3))[0]).toBe(second.id);
  await page.reload();
  expect((await shownIn(page, 3))[0]).toBe(second.id);
  expect(faults).toEqual([]);
  await close();
});

test("three work on one plan: what two change at once is merged or shown side by side, and taken back by the history", async () => {
  const { id, join, first } = await planned();
  const [ada, grace] = await Promise.all([
    join({ scope: "edit", name: "Ada" }),
    join({ scope: "edit", name: "Grace" }),
  ]);
  const edit = `${here.origin}/a/${id}/plan/items/${first.id}`;
  await Promise.all([ada.page.goto(edit), grace.page.goto(edit)]);
  await ada.page.locator("#owner").fill("Ada");
  await ada.page.locator("#note").fill("Begun on Monday.");
  await ada.page.getByRole("button", { name: "Save" }).click();
  await ada.page.waitForURL(/\/plan\?open=/);
  await grace.page.locator("#owner").fill("Grace");
  await grace.page.locator("#team").fill("Billing");
  await grace.page.getByRole("button", { name: "Save" }).click();
  const alert = grace.page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/Ada.*Grace/s);
  await grace.page.getByLabel("Keep what stands").check();
  await grace.page.getByRole("button", { name: "Save" }).click();
  await grace.page.waitForURL(/\/plan\?open=/);
  const item = (await planOf(id)).items.find((each) => each.id === first.id);
  expect(item).toMatchObject({ owner: "Ada", team: "Billing", note: "Begun on Monday." });

  const reader = await join({ scope: "view", name: "Board" }, 390);
  await reader.page.locator(`[id="${first.id}"] h3 a`).click();
  await reader.page.locator(`[id="${first.id}"] article`).waitFor();
  expect(await reader.page.locator(`[id="${first.id}"]`).textContent()).toContain("Ada");
  expect(await reader.page.getByRole("button", { name: /Mark as|Move|Up|Down/ }).count()).toBe(0);

  await grace.page.getByRole("link", { name: "History and undo" }).click();
  await grace.page.getByRole("listitem").filter({ hasText: "Ada edited an action" }).getByRole("button").click();
  await grace.page.getByText("takes back change 2").waitFor();
  expect((await planOf(id)).items.find((each) => each.id === first.id)).toMatchObject({
    owner: "",
    team: "Billing",
    note: "",
  });
  // A clash is a 409, and a browser writes that down; nothing else may be there.
  expect([ada, reader].flatMap(({ faults }) => faults)).toEqual([]);
  expect(grace.faults.filter((fault) => !fault.includes("409"))).toEqual([]);
  await Promise.all([ada.close(), grace.close(), reader.close()]);
});

test("keys pressed faster than a server answers are none of them lost, in a filtered list past what it shows", async () => {
  const { id, join, first, second, plan } = await planned();
  const { page, faults, close } = await join({ scope: "edit", name: "Ada" });
  const third = (await orderOf(id, 1))[2] ?? "";
  for (const item of [first.id, third]) {
    await page.goto(`${plan}?open=${item}`);
    await page.locator(`[id="${item}"] input[name=owner]`).fill("Ada");
    await page.getByRole("button", { name: /^Save/ }).first().click();
    await expect.poll(async () => (await planOf(id)).items.find((each) => each.id === item)?.owner).toBe("Ada");
  }
  await page.getByRole("link", { name: "Mine (Ada)" }).click();
  await page.waitForURL(/person=Ada/);
  expect(await shownIn(page, 1)).toEqual([first.id, third]);
  await handle(page, third).focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(async () => (await orderOf(id, 1)).slice(0, 3)).toEqual([third, first.id, second.id]);

  await page.goto(plan);
  await handle(page, third).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await orderOf(id, 3)).at(-1)).toBe(third);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`move-${third}`);
  await expect.poll(() => page.locator("[role=status].sr-only").textContent()).toContain("now Days 61 to 90");
  expect(faults).toEqual([]);
  await close();
});

test("what somebody moved or marked as done meanwhile is said, and neither moved nor dropped over theirs", async () => {
  const { id, join, first, plan } = await planned();
  const [ada, grace] = await Promise.all([
    join({ scope: "edit", name: "Ada" }),
    join({ scope: "edit", name: "Grace" }),
  ]);
  await Promise.all([ada.page.goto(`${plan}?open=${first.id}`), grace.page.goto(`${plan}?open=${first.id}`)]);
  await ada.page.getByRole("button", { name: /Mark as done/ }).click();
  await expect
    .poll(async () => (await planOf(id)).items.find((item) => item.id === first.id)?.state.status)
    .toBe("done");
  const theirs = grace.page.locator(`[id="${first.id}"]`);
  await theirs
    .getByText(/^Drop it/)
    .first()
    .click();
  await theirs.locator("input[name=reason]").fill("No time.");
  await theirs.getByRole("button", { name: "Drop it" }).click();
  await grace.page.getByRole("alert").waitFor();
  expect(await grace.page.getByRole("alert").textContent()).toMatch(/“Done”.*“Dropped: No time.”/s);
  expect((await planOf(id)).items.find((item) => item.id === first.id)?.state.status).toBe("done");
  await Promise.all([ada.close(), grace.close()]);
});

test("steps are ticked and status is set without leaving the page; a filter is an address that stays", async () => {
  const { id, join, first, plan } = await planned();
  const { page, faults, close } = await join({ scope: "edit", name: "Ada" });
  const article = page.locator(`[id="${first.id}"]`);
  await article.getByRole("link").first().click();
  await article.getByRole("button", { name: /Mark as begun/ }).click();
  await expect
    .poll(async () => (await planOf(id)).items.find((item) => item.id === first.id)?.state.status)
    .toBe("doing");
  const tick = article.locator("button.tick").first();
  await tick.waitFor();
  await tick.click();
  await expect.poll(() => tick.getAttribute("aria-pressed")).toBe("true");
  expect(page.url()).toBe(`${plan}?open=${first.id}`);
  await page.getByText("Find by name or words").click();
  await page.getByLabel("Status").selectOption("doing");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.waitForURL(/status=doing/);
  expect(await page.locator("ol > li[id]").count()).toBe(1);
  await article.getByRole("link").first().click();
  await article.getByRole("button", { name: /Mark as done/ }).click();
  await expect.poll(() => page.locator("ol > li[id]").count()).toBe(0);
  expect(page.url()).toContain("status=doing");
  expect(faults).toEqual([]);
  await close();
});

test("a team sees and downloads its part only, and is out at once when its link is taken back", async () => {
  const { owner, id, join, first, plan } = await planned();
  const { page, faults, close } = await join({ scope: "team", role: first.role, name: "Service team" }, 360);
  const { items } = await planOf(id);
  await page.goto(`${plan}?show=later`);
  const shown = await page.locator("ol > li[id]").evaluateAll((found) => found.map((item) => item.id));
  expect(shown.sort()).toEqual(
    items
      .filter(({ role }) => role === first.role)
      .map((item) => item.id)
      .sort(),
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByText("What is shown here, as a file").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV" }).click(),
  ]);
  const path = await download.path();
  const csv = readFileSync(path, "utf8");
  for (const { title, role } of items) expect(csv.includes(title)).toBe(role === first.role);
  const link = (await here.plumbline.store.links(id)).find(({ name }) => name === "Service team")?.id ?? "";
  await owner.post(`/a/${id}/share`, { revoke: link, sure: "yes" });
  expect((await page.reload())?.status()).toBe(404);
  expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
  await close();
});

test("before the plan is kept, what is tried is worked out at once, by the same scorer as without script", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const { page, faults, close } = await openPage(browser);
  await page.goto(`${here.origin}/open#${await secretOf(owner, `/a/${id}/share`, { scope: "edit" })}`);
  await page.waitForURL(/\/a\//);
  await page.goto(`${here.origin}/a/${id}/plan?show=try`);
  const followed = () => page.locator("form [role=status]").textContent();
  const before = await followed();
  const first = page.locator("select[name^='place.']").first();
  const name = (await first.getAttribute("name")) ?? "";
  await first.selectOption("off");
  await expect.poll(followed).not.toBe(before);
  const tried = await followed();
  await page.getByRole("radio", { name: "Light" }).check();
  await expect.poll(followed).not.toBe(tried);
  expect(await first.inputValue()).toBe("off");
  await page.getByRole("radio", { name: "Normal" }).check();
  await expect.poll(followed).toBe(tried);
  const query = new URLSearchParams();
  for (const select of await page.locator("select[name^='place.']").all())
    query.set((await select.getAttribute("name")) ?? "", await select.inputValue());
  query.set(name, "off");
  const still = await owner.open(`/a/${id}/plan?${query}`);
  expect(still.html.querySelector("form [role=status]")?.textContent).toBe(tried);
  await first.selectOption("off");
  await page.getByRole("button", { name: "Keep as the plan" }).click();
  await page.getByRole("checkbox", { name: "I opened this link myself" }).check();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("heading", { name: "The plan we work on" }).waitFor();
  expect((await planOf(id)).items.some((item) => `place.${item.id}` === name)).toBe(false);
  expect(faults.filter((fault) => !/status of 403/.test(fault))).toEqual([]);
  await close();
});

test("ninety days on the plan says so and leads to a new assessment; the earlier answer appears once a new one is given", async () => {
  const { owner, id } = await planned();
  time = new Date("2027-04-01T10:00:00Z");
  const { page, close } = await openPage(browser);
  await page
    .context()
    .addCookies([{ name: "plumbline", value: owner.cookie().split("=").slice(1).join("="), url: here.origin }]);
  await page.goto(`${here.origin}/a/${id}/plan`);
  await page.getByRole("button", { name: "Begin a new assessment" }).click();
  await page.waitForURL(/\/profile$/);
  expect(page.url()).not.toContain(id);
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.locator("a.button").click();
  await page.waitForURL(/\/q\//);
  expect(await page.locator("aside").count()).toBe(0);
  await page.locator("input[name=answer]").nth(2).check();
  await page.getByText(/Last time, /).waitFor();
  await close();
});

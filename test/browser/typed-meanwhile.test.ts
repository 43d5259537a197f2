import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-01T10:00:00Z"));
});
afterAll(() => here.end());

/** An adopted plan with its first action open, in a browser whose forms are held until they are let go. */
async function held() {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id);
  const plan = async () => {
    const kept = await here.plumbline.store.planOf(id);
    if (kept === undefined) throw new Error("no plan");
    return kept.plan;
  };
  const [first] = (await plan()).items;
  const { page, close } = await openPage(await sharedBrowser());
  const [name = "", ...value] = owner.cookie().split("; ")[0]?.split("=") ?? [];
  await page.context().addCookies([{ name, value: value.join("="), url: here.origin }]);
  const address = `/a/${id}/plan`;
  await page.goto(`${here.origin}${address}?open=${first?.id}`);
  let letGo = () => {};
  const isFree = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.context().route("**/*", async (route, request) => {
    if (request.method() === "POST") await isFree;
    await route.continue();
  });
  return { page, close, plan, owner, address, item: first?.id ?? "", letGo };
}

const who = (page: Page) => page.locator("form:has([name=do][value=edit])");

test("what is typed into a form while what was sent of it is on its way stays, with the focus in it", async () => {
  const { page, close, plan, item, letGo } = await held();
  const form = who(page);
  await form.locator("[name=owner]").fill("Ada");
  await form.getByRole("button").click();
  await form.locator("[name=due]").fill("2027-01-22");
  await form.locator("[name=due]").focus();
  letGo();
  await expect.poll(() => form.locator("[name=base]").inputValue()).toContain("Ada");
  expect(await form.locator("[name=due]").inputValue()).toBe("2027-01-22");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("due");
  await form.getByRole("button").click();
  const kept = async () => (await plan()).items.find(({ id }) => id === item);
  await expect.poll(async () => (await kept())?.due).toBe("2027-01-22");
  expect((await kept())?.owner).toBe("Ada");
  await close();
});

test("what was found out is typed on while who finds it out is on its way", async () => {
  const { page, close, plan, letGo } = await held();
  const [task] = (await plan()).tasks;
  const form = page.locator(`form[id="${task?.question}"]`);
  await page.locator(`details:has(form[id="${task?.question}"]) summary`).click();
  await form.locator("[name=person]").fill("Mary");
  await form.getByRole("button").click();
  await form.locator("[name=found]").fill("Nobody counts them");
  letGo();
  await expect.poll(() => form.locator("[name=base]").inputValue()).toContain("Mary");
  expect(await form.locator("[name=found]").inputValue()).toBe("Nobody counts them");
  await close();
});

test("a field that nobody has typed in follows what somebody else has changed, and one that was sent too", async () => {
  const { page, close, owner, address, item, letGo } = await held();
  const form = who(page);
  letGo();
  await form.locator("[name=owner]").fill("Ada");
  await form.getByRole("button").click();
  await expect.poll(() => form.locator("[name=base]").inputValue()).toContain("Ada");
  const base = JSON.stringify({ owner: "Ada", due: null });
  await owner.post(address, { do: "edit", item, base, owner: "Grace", due: "2027-01-25" });
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(() => form.locator("[name=owner]").inputValue()).toBe("Grace");
  expect(await form.locator("[name=due]").inputValue()).toBe("2027-01-25");
  await close();
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { failEverySecond, sendPage } from "#test/support/every-second";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-01T10:00:00Z"));
});
afterAll(() => here.end());

const planOf = async (id: string) => {
  const kept = await here.plumbline.store.planOf(id);
  if (kept === undefined) throw new Error("no plan");
  return kept.plan;
};

/** A browser of the owner's at an adopted plan. */
async function planned() {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id);
  const watched = await openPage(await sharedBrowser());
  const [name = "", ...value] = owner.cookie().split("; ")[0]?.split("=") ?? [];
  await watched.page.context().addCookies([{ name, value: value.join("="), url: here.origin }]);
  return { ...watched, id, address: `${here.origin}/a/${id}/plan` };
}

/** What stands in the form that does this. */
const form = (page: Page, does: string) => page.locator(`form:has([name=do][value=${does}])`).first();

async function addOwn(page: Page, title: string, owner: string) {
  const add = form(page, "add");
  await add.locator("[name=title]").fill(title);
  await add.locator("[name=owner]").fill(owner);
  await add.locator("[name=leadingSign]").fill(`A sign of: ${title}`);
  await add.getByRole("button").click();
  await expect.poll(() => add.locator("[name=title]").inputValue()).toBe("");
}

test("an adopted plan is worked on while every second request fails, and all that was done is kept, each once", async () => {
  const { page, id, address, close } = await planned();
  const line = await failEverySecond(page.context());
  const before = await planOf(id);
  const [first, second, third] = before.items.filter(({ window }) => window === 1);
  const [task] = before.tasks;
  if (first === undefined || second === undefined || third === undefined || task === undefined)
    throw new Error("too little in this plan");
  const itemNow = async (item: string) => (await planOf(id)).items.find((each) => each.id === item);

  await page.goto(`${address}?open=${first.id}`);
  const who = form(page, "edit");
  await who.locator("[name=owner]").fill("Ada Lovelace");
  await who.locator("[name=due]").fill("2027-01-22");
  await who.getByRole("button").click();
  await page.locator("details:has(.tick) summary").click();
  for (const index of [0, 1]) {
    const { text = "" } = first.steps[index] ?? {};
    await page.getByRole("button", { name: `Tick: ${text}`, exact: true }).click();
    await page.getByRole("button", { name: `Take the tick off: ${text}`, exact: true }).waitFor();
  }
  await expect.poll(async () => (await itemNow(first.id))?.state.status).toBe("doing");

  await page.locator(`#move-${first.id}`).focus();
  for (const key of ["ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
  await addOwn(page, "Ask the crew on board", "Grace Hopper");
  await addOwn(page, "Ask the crew ashore", "Grace Hopper");

  const find = page.locator(`form[id="${task.question}"]`);
  await page.locator(`details:has(form[id="${task.question}"]) summary`).click();
  await find.locator("[name=person]").fill("Mary Shelley");
  await find.locator("[name=found]").fill("Nobody counts them.\nAsked at two desks.");
  await find.getByRole("button").click();
  const start = form(page, "start");
  await start.locator("#start").fill("2027-01-04");
  await start.getByRole("button").click();
  await page.getByText("Day 1 is 4 Jan 2027", { exact: false }).waitFor();

  await page.goto(`${address}/items/${second.id}`);
  await page.locator("[name=note]").fill("Begun on Monday.\nTwo of us.");
  await page.locator("[name=team]").fill("Billing");
  await sendPage(page, "Save", /\/items\//);
  await page.goto(`${address}?open=${third.id}`);
  await page.locator("summary", { hasText: "Drop it" }).first().click();
  await page.locator("[name=reason]").first().fill("Another team does it");
  await page.getByRole("button", { name: "Drop it", exact: true }).click();
  await expect.poll(async () => (await itemNow(third.id))?.state.status).toBe("dropped");

  const { items, tasks, start: dayOne } = await planOf(id);
  expect(dayOne).toBe("2027-01-04");
  expect(await itemNow(first.id)).toMatchObject({
    owner: "Ada Lovelace",
    due: "2027-01-22",
    state: { status: "doing" },
  });
  expect((await itemNow(first.id))?.steps.filter(({ done }) => done)).toHaveLength(2);
  const place = (all: typeof items) =>
    all.filter(({ window, action }) => window === 1 && action !== null).findIndex((item) => item.id === first.id);
  expect(place(items)).toBe(place(before.items) + 2);
  expect(await itemNow(second.id)).toMatchObject({ note: "Begun on Monday.\nTwo of us.", team: "Billing" });
  expect(await itemNow(third.id)).toMatchObject({ state: { status: "dropped", why: "Another team does it" } });
  const own = items.filter(({ action }) => action === null);
  expect(own.map(({ title, owner, leadingSign }) => [title, owner, leadingSign])).toEqual(
    ["Ask the crew on board", "Ask the crew ashore"].map((title) => [title, "Grace Hopper", `A sign of: ${title}`]),
  );
  expect(tasks.find(({ question }) => question === task.question)).toMatchObject({
    person: "Mary Shelley",
    found: "Nobody counts them.\nAsked at two desks.",
  });
  const done = (await here.plumbline.store.planChanges(id)).map(({ did }) => did).filter((did) => did !== "item.moved");
  expect(done.toSorted()).toEqual(
    [
      ...["adopted", "item.edited", "step.ticked", "step.ticked", "item.added", "item.added", "task.edited"],
      ...["start.changed", "item.edited", "item.dropped"],
    ].toSorted(),
  );
  expect(line.failed.length).toBeGreaterThan(8);
  expect(await page.getByText("Something went wrong").count()).toBe(0);
  await close();
});

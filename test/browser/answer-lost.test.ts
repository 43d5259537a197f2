import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { adopted, imported } from "#test/support/imported";
import { Visitor } from "#test/support/visitor";
import { type ServedRooms, serveRooms } from "#test/support/workshop-room";
import { WorkshopScreens } from "#test/support/workshop-screens";

let server: ServedRooms;
beforeAll(async () => {
  server = await serveRooms();
});
afterAll(() => server.stop());

/** From here on every form gets to the server once without its answer getting back; sent again as it was, it is answered. */
async function loseAnswers(context: BrowserContext): Promise<{ readonly lost: string[] }> {
  const lost: string[] = [];
  await context.route("**/*", async (route, request) => {
    const sent = request.postData() ?? "";
    if (request.method() !== "POST" || lost.includes(sent)) return route.continue();
    lost.push(sent);
    await route.fetch({ maxRedirects: 0 });
    await route.abort("connectionreset");
  });
  return { lost };
}

test("what was changed in a plan whose answers are lost is changed once, keys pressed meanwhile with it", async () => {
  const owner = new Visitor(server.origin);
  const id = await imported(owner);
  await adopted(owner, id);
  const { page, close } = await openPage(await sharedBrowser());
  const [name = "", ...value] = owner.cookie().split("; ")[0]?.split("=") ?? [];
  await page.context().addCookies([{ name, value: value.join("="), url: server.origin }]);
  const { store } = server.plumbline;
  const planNow = async () => (await store.planOf(id))?.plan.items ?? [];
  const inFirst = async () => (await planNow()).filter(({ window }) => window === 1).map((item) => item.id);
  const order = await inFirst();
  const [first = ""] = order;
  await page.goto(`${server.origin}/a/${id}/plan?open=${first}`);
  const { lost } = await loseAnswers(page.context());

  await page.locator(`#move-${first}`).focus();
  await page.keyboard.press("ArrowDown");
  await page.getByText("Not sent: no connection", { exact: false }).waitFor();
  await page.keyboard.press("ArrowDown");
  await expect.poll(async () => (await inFirst()).indexOf(first)).toBe(2);
  await page.locator("details:has(.tick) summary").click();
  await page
    .getByRole("button", { name: /^Tick: / })
    .first()
    .click();
  await page
    .getByRole("button", { name: /^Take the tick off: / })
    .first()
    .waitFor();
  const add = page.locator("form:has([name=do][value=add])");
  await add.locator("[name=title]").fill("Ask the crew");
  await add.getByRole("button").click();
  await page.getByText("Not sent: no connection", { exact: false }).waitFor();
  await add.locator("[name=title]").fill("Ask the crew ashore");
  await expect.poll(() => page.getByText("Not sent: no connection", { exact: false }).count()).toBe(0);
  expect(await add.locator("[name=title]").inputValue()).toBe("Ask the crew ashore");
  await add.getByRole("button").click();
  await expect.poll(() => add.locator("[name=title]").inputValue()).toBe("");

  const [, ...others] = order;
  expect((await inFirst()).slice(0, order.length)).toEqual([...others.slice(0, 2), first, ...others.slice(2)]);
  const own = (await planNow()).filter(({ action }) => action === null).map(({ title }) => title);
  expect(own).toEqual(["Ask the crew", "Ask the crew ashore"]);
  expect((await store.planChanges(id)).map(({ did }) => did).toReversed()).toEqual([
    "adopted",
    "item.moved",
    "item.moved",
    "step.ticked",
    "item.added",
    "item.added",
  ]);
  expect(lost).toHaveLength(5);
  expect(await page.locator("#error-summary, [role=alert]").count()).toBe(0);
  await close();
});

test("what was pressed on a console whose answers are lost is taken once, and what waits outlasts the next press", async () => {
  const at = { console: server.origin, wall: server.origin, phone: () => server.origin };
  const room = await WorkshopScreens.open(await sharedBrowser(), at, "Line", undefined, async (form) => {
    await form.locator("summary", { hasText: "Roles, threshold" }).click();
    await form.locator("#threshold").fill("3");
  });
  const { facilitator } = room;
  const id = /\/w\/([^/?#]+)/.exec(facilitator.url())?.[1] ?? "";
  const stored = async () => {
    const found = await server.plumbline.store.workshopNow(id);
    if (found === undefined) throw new Error("the workshop is gone");
    return found.stored.workshop;
  };
  for (let index = 0; index < 3; index += 1) await room.joinPlainly("manager");
  await room.press("Begin", "Read");
  const { lost } = await loseAnswers(facilitator.context());
  const waits = facilitator.getByText("Not sent: no connection", { exact: false });

  await facilitator.getByLabel("What", { exact: true }).fill("Tag a hundred contacts");
  await facilitator.getByRole("button", { name: "Take it down" }).click();
  await waits.waitFor();
  await facilitator.getByLabel("Who", { exact: true }).fill("Half a name");
  await facilitator.getByRole("button", { name: "Open the vote", exact: true }).first().click();
  await room.stands("Vote");
  await expect.poll(() => waits.count()).toBe(0);
  expect(await facilitator.getByLabel("Who", { exact: true }).inputValue()).toBe("Half a name");
  expect(await facilitator.getByLabel("What", { exact: true }).inputValue()).toBe("");
  await room.vote(2, 2, 2);
  await room.press("Reveal", "Result");
  await expect.poll(() => waits.count()).toBe(0);
  await facilitator.locator("#settle input[value='2']").check();
  await facilitator.locator("#settle textarea").fill("Complaints yes");
  await room.press("Agree on this", "Agreed");
  await expect.poll(() => waits.count()).toBe(0);

  const { actions, settled, step } = await stored();
  expect(actions.map(({ title }) => title)).toEqual(["Tag a hundred contacts"]);
  expect(Object.values(settled)).toMatchObject([{ kind: "agreed", answer: 2, note: "Complaints yes" }]);
  expect([step, lost.length]).toEqual([4, 4]);
  expect(await facilitator.getByText("That step was not taken").count()).toBe(0);
  await room.close();
});

test("a note that waits when the console is left goes with the page", async () => {
  const at = { console: server.origin, wall: server.origin, phone: () => server.origin };
  const room = await WorkshopScreens.open(await sharedBrowser(), at, "Left");
  const { facilitator } = room;
  const id = /\/w\/([^/?#]+)/.exec(facilitator.url())?.[1] ?? "";
  await room.press("Begin", "Read");
  let isLeft = false;
  await facilitator
    .context()
    .route("**/*", (route, request) =>
      request.method() === "POST" && !isLeft ? route.abort("connectionreset") : route.continue(),
    );
  await facilitator.getByLabel("What", { exact: true }).fill("Tag a hundred contacts");
  await facilitator.getByRole("button", { name: "Take it down" }).click();
  await facilitator.getByText("Not sent: no connection", { exact: false }).waitFor();
  isLeft = true;
  await facilitator.goto(`${server.origin}/privacy`);
  const titles = async () =>
    (await server.plumbline.store.workshopNow(id))?.stored.workshop.actions.map((each) => each.title);
  await expect.poll(titles).toEqual(["Tag a hundred contacts"]);
  await room.close();
});

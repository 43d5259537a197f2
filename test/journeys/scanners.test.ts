import type { HTMLElement } from "node-html-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { secretOf } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-01T10:00:00Z"));
});
afterAll(() => here.end());

async function planned() {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id);
  return { owner, id, share: `/a/${id}/share`, plan: `/a/${id}/plan` };
}

/** A browser in which the page of a link posted the link's secret by itself. */
async function byItself(owner: Visitor, share: string, fields: Record<string, string>) {
  const visitor = new Visitor(here.origin);
  const landed = await visitor.post("/open", { secret: await secretOf(owner, share, fields), by: "address" });
  expect(landed.status).toBe(200);
  return { visitor, landed };
}

/** All there is of an assessment but when its links were used. */
async function standing(id: string) {
  const { store } = here.plumbline;
  const links = await store.links(id);
  const [member] = await store.series(id);
  return {
    plan: await store.planOf(id),
    links: links.map(({ lastUsedAt: _lastUsedAt, ...link }) => link),
    answers: await store.answersChanges(id),
    versions: await store.versions(id),
    member,
  };
}

/** What pressing a button sends where nothing was chosen or typed. */
function sentAsItStands(form: HTMLElement, button: HTMLElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const field of form.querySelectorAll("input, textarea, select")) {
    const [name, type] = [field.getAttribute("name"), field.getAttribute("type")];
    if (name === undefined || type === "file") continue;
    if ((type === "radio" || type === "checkbox") && !field.hasAttribute("checked")) continue;
    const chosen = field.querySelector("option[selected]") ?? field.querySelector("option");
    fields[name] = chosen?.getAttribute("value") ?? field.getAttribute("value") ?? field.textContent;
  }
  const name = button.getAttribute("name");
  return name === undefined ? fields : { ...fields, [name]: button.getAttribute("value") ?? "" };
}

/** Opens every page within reach and presses every button on it, the forms' own checks of what is required put aside. */
async function pressEverything(visitor: Visitor, id: string, from: string) {
  const open = [from];
  const seen = new Set(open);
  let pressed = 0;
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const page = await visitor.open(path);
    for (const link of page.html.querySelectorAll("a")) {
      const href = (link.getAttribute("href") ?? "").replace(/#.*/, "");
      const isPage = href.startsWith(`/a/${id}`) && !link.hasAttribute("download") && !/\.\w+(\?|$)/.test(href);
      const kind = href.replace(/\/(items|q)\/[^?]+.*/, "/$1");
      if (isPage && !seen.has(kind)) open.push(href);
      seen.add(kind);
    }
    const sent = new Set<string>();
    for (const form of page.html.querySelectorAll('form[method="post"]:not([enctype])'))
      for (const button of form.querySelectorAll("button:not([type=button])")) {
        const fields = sentAsItStands(form, button);
        // One of each kind on a page is enough.
        const kind = [...Object.keys(fields), fields.do].join();
        if (sent.has(kind)) continue;
        sent.add(kind);
        await visitor.post(form.getAttribute("action") ?? page.path, fields);
        pressed += 1;
      }
  }
  return pressed;
}

test.each([
  ["edit", 8],
  ["plan", 6],
  ["own", 12],
] as const)("a program that follows a link for %s and presses every button changes nothing", async (scope, atLeast) => {
  const { owner, id, share } = await planned();
  const { visitor, landed } = await byItself(owner, share, { scope });
  const before = await standing(id);
  expect(await pressEverything(visitor, id, landed.path)).toBeGreaterThan(atLeast);
  expect(await pressEverything(visitor, id, `/a/${id}/plan`)).toBeGreaterThan(atLeast / 2);
  expect(await standing(id)).toEqual(before);
});

test("somebody ticks once that it was them: what was sent is done, and nobody is asked again", async () => {
  const { owner, id, share, plan } = await planned();
  const { visitor } = await byItself(owner, share, { scope: "plan" });
  const item = (await here.plumbline.store.planOf(id))?.plan.items[0]?.id ?? "";
  const itemNow = async () => (await here.plumbline.store.planOf(id))?.plan.items.find((each) => each.id === item);
  const asked = await visitor.post(`${plan}?role=cx-lead`, { do: "drop", item, reason: "Typed at length & kept." });
  expect([asked.status, asked.text.includes("Is it you?")]).toEqual([403, true]);
  const unticked = await visitor.submit(asked, {}, "main form");
  expect([unticked.status, (await itemNow())?.state.status]).toEqual([403, "not-started"]);
  const done = await visitor.submit(unticked, { meant: "yes" }, "main form");
  expect([done.path, done.status]).toEqual([`${plan}?role=cx-lead&saved=${item}`, 200]);
  expect((await itemNow())?.state).toMatchObject({ status: "dropped", why: "Typed at length & kept." });
  expect((await visitor.post(plan, { do: "restore", item })).status).toBe(200);
  expect((await itemNow())?.state.status).toBe("not-started");
});

test("who pasted a link, or had been let in before, is not asked", async () => {
  const { owner, id, share, plan } = await planned();
  const item = (await here.plumbline.store.planOf(id))?.plan.items[0]?.id ?? "";
  const pasted = new Visitor(here.origin);
  await pasted.post("/open", { secret: await secretOf(owner, share, { scope: "plan" }), by: "" });
  const known = new Visitor(here.origin);
  await imported(known);
  await known.post("/open", { secret: await secretOf(owner, share, { scope: "plan" }), by: "address" });
  for (const visitor of [pasted, known])
    expect((await visitor.post(plan, { do: "drop", item, reason: "Ours." })).status).toBe(200);
});

test("opening a link changes nothing but a session; an empty form says what to paste", async () => {
  const { owner, id, share } = await planned();
  const secret = await secretOf(owner, share, { scope: "edit" });
  const before = await standing(id);
  await new Visitor(here.origin).post("/open", { secret });
  expect(await standing(id)).toEqual(before);
  const empty = await new Visitor(here.origin).post("/open", { secret: "" });
  expect([empty.status, empty.text.includes("Paste the whole link first")]).toEqual([422, true]);
  expect(empty.headers.getSetCookie()).toEqual([]);
});

test("an answer is a choice: whoever came by a link answers at once", async () => {
  const { owner, id, share } = await planned();
  const { visitor } = await byItself(owner, share, { scope: "edit" });
  const question = await visitor.open(`/a/${id}/q/leader-distance.direct-contact`);
  expect((await visitor.submit(question, { answer: "4", note: "Seen." })).status).toBe(200);
  expect(await here.plumbline.store.answersChanges(id)).toHaveLength(1);
});

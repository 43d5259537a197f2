import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { type Visited, Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-01T10:00:00Z"));
});
afterAll(() => here.end());

async function planned() {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id);
  const items = await itemsOf(id);
  return { owner, id, plan: `/a/${id}/plan`, share: `/a/${id}/share`, items };
}

const itemsOf = async (id: string) => (await here.plumbline.store.planOf(id))?.plan.items ?? [];
const itemOf = async (id: string, item: string) => (await itemsOf(id)).find((each) => each.id === item);

test("a plan link works on the whole plan under its name, and changes no answer", async () => {
  const { owner, id, plan, share, items } = await planned();
  const { visitor, landed } = await guest(owner, share, { scope: "plan", name: "Programme office" });
  expect(landed.path).toBe(plan);
  const [first, second] = items;
  await visitor.submit(await visitor.open(`${plan}/items/${first?.id}`), { owner: "Ada" }, 'form[id="item"]');
  expect((await itemOf(id, first?.id ?? ""))?.owner).toBe("Ada");
  await visitor.post(plan, { do: "drop", item: second?.id ?? "", reason: "Done elsewhere." });
  expect((await itemOf(id, second?.id ?? ""))?.state.status).toBe("dropped");
  const history = await visitor.open(`${plan}/history`);
  expect(history.text).toContain("Programme office");
  const number = history.html.querySelector("li form button")?.getAttribute("value") ?? "";
  await visitor.post(`${plan}/history`, { number });
  expect((await itemOf(id, second?.id ?? ""))?.state.status).toBe("not-started");
  expect((await visitor.open(`/a/${id}/results`)).path).toBe(`/a/${id}/results`);
  const question = `/a/${id}/q/leader-distance.direct-contact`;
  expect((await visitor.open(question)).path).toMatch(/\/review/);
  for (const path of [question, `/a/${id}/review`, `/a/${id}/profile`, `/a/${id}/figures`, share])
    expect([path, (await visitor.post(path, { answer: "0", "based-on": "none" })).status]).toEqual([path, 403]);
});

test("a plan link without results sees the plan alone, and works on it", async () => {
  const { owner, id, plan, share, items } = await planned();
  const { visitor, landed } = await guest(owner, share, { scope: "plan", "leave-out-results": "yes" });
  expect(landed.path).toBe(plan);
  expect(landed.html.querySelector('a[href$="/results"], a[href*="/q/"]')).toBeNull();
  await visitor.post(plan, { do: "drop", item: items[0]?.id ?? "", reason: "Not now." });
  expect((await itemOf(id, items[0]?.id ?? ""))?.state.status).toBe("dropped");
  for (const path of ["", "/results", "/review", "/assessment.json", "/files/board-a4.pdf", "/compare"])
    expect([path, (await visitor.open(`/a/${id}${path}`)).status]).toEqual([path, 404]);
});

test("a sponsor's link on the status says whether the number holds, the sentence and level, what is the sponsor's, and leads on", async () => {
  const { owner, id, plan, share, items } = await planned();
  const asked = { scope: "view", "opens-on": "status" };
  const { visitor, landed } = await guest(owner, share, asked);
  expect(landed.path).toBe(`${plan}/status`);
  const results = await visitor.open(`/a/${id}/results`);
  const sentence = results.html.querySelector("h1")?.textContent ?? "none";
  expect(landed.text).toContain(sentence);
  expect(landed.text).toMatch(/: (not yet|with caution|yes, for what it measures|nobody here can say)\./);
  expect(landed.html.querySelector(`a[href="/a/${id}/results"]`)).not.toBeNull();
  const board = landed.html.querySelector(`a[href$="board-a4.pdf"]`)?.getAttribute("href") ?? "";
  expect((await visitor.open(board)).status).toBe(200);
  const hers = items.filter(({ role, window }) => role === "executive-sponsor" && window !== "later");
  expect(hers.length).toBeGreaterThan(0);
  for (const { title } of hers) expect(landed.html.textContent).toContain(title);
  const without = await guest(owner, share, { ...asked, "leave-out-results": "yes" });
  expect(without.landed.text).not.toContain(sentence);
  expect(without.landed.html.querySelector('a[href$="/results"], a[href*="board"]')).toBeNull();
});

/** What the forms of a page ask for. */
const offered = ({ html }: Visited) =>
  html.querySelectorAll('form[method="post"] [name="do"]').map((field) => field.getAttribute("value"));

test("a team's link ticks steps and reports signs of its part where that was chosen, and does nothing else", async () => {
  const { owner, id, plan, share, items } = await planned();
  const own = items.find(({ window, steps }) => window !== "later" && steps.length > 1);
  const role = own?.role ?? "cx-lead";
  const other = items.find((item) => item.role !== role);
  const reporting = await guest(owner, share, { scope: "team", role, reports: "yes", name: "Service team" });
  const looking = await guest(owner, share, { scope: "team", role });
  expect(looking.landed.html.querySelector('form[method="post"]')).toBeNull();

  const step = own?.steps[1]?.text ?? "";
  const tick = { do: "tick", item: own?.id ?? "", index: "1", text: step, done: "yes" };
  expect((await looking.visitor.post(plan, tick)).status).toBe(403);
  expect((await reporting.visitor.post(plan, tick)).status).toBe(200);
  expect((await itemOf(id, own?.id ?? ""))?.steps[1]?.done).toBe(true);

  const form = `[id="${own?.id}"] form.sign`;
  const sign = { "sign-seen": "yes", "sign-on": "2027-01-01", "sign-what": "Two teams asked for it." };
  const opened = `${plan}?open=${own?.id}`;
  const page = await reporting.visitor.open(opened);
  expect(new Set(offered(page))).toEqual(new Set(["tick", "sign", "name"]));
  expect(offered(await looking.visitor.open(opened))).toEqual([]);
  await reporting.visitor.submit(page, sign, form);
  expect((await itemOf(id, own?.id ?? ""))?.sign).toEqual({
    seen: true,
    on: "2027-01-01",
    what: "Two teams asked for it.",
  });
  const history = await owner.open(`${plan}/history`);
  expect(history.text).toContain("Service team");

  const before = await itemsOf(id);
  for (const fields of [
    { do: "tick", item: other?.id ?? "", index: "0", text: other?.steps[0]?.text ?? "", done: "yes" },
    { do: "sign", item: other?.id ?? "", base: "{}", ...sign },
    { do: "status", item: own?.id ?? "", status: "done", base: "{}" },
    { do: "edit", item: own?.id ?? "", base: "{}", title: "Ours", ...sign },
    { do: "drop", item: own?.id ?? "", reason: "No." },
    { do: "move", item: own?.id ?? "", window: "3", position: "1" },
    { do: "start", start: "2027-02-01" },
    { do: "add", title: "Ours", window: "1", role },
    { do: "undo", number: "2" },
    { do: "settle" },
  ])
    expect([fields.do, (await reporting.visitor.post(plan, fields)).status]).toEqual([fields.do, 403]);
  expect(await itemsOf(id)).toEqual(before);
});

test("a team's link without notes reports over what it was not shown", async () => {
  const { owner, id, plan, share, items } = await planned();
  const own = items.find(({ window }) => window !== "later");
  const sign = { "sign-seen": "no", "sign-on": "2027-01-01", "sign-what": "HIDDEN-NOTE" };
  await owner.submit(await owner.open(`${plan}/items/${own?.id}`), sign, 'form[id="item"]');
  const fields = { scope: "team", role: own?.role ?? "", reports: "yes", "leave-out-notes": "yes" };
  const { visitor, landed } = await guest(owner, share, fields);
  const opened = await visitor.open(`${plan}?open=${own?.id}`);
  expect(landed.text + opened.text).not.toContain("HIDDEN-NOTE");
  const seen = { "sign-seen": "yes", "sign-what": "Seen on Tuesday." };
  expect((await visitor.submit(opened, seen, `[id="${own?.id}"] form.sign`)).status).toBe(200);
  expect((await itemOf(id, own?.id ?? ""))?.sign).toMatchObject({ seen: true, what: "Seen on Tuesday." });
  const later = { ...sign, "sign-on": "2026-12-31" };
  await owner.submit(await owner.open(`${plan}/items/${own?.id}`), later, 'form[id="item"]');
  const clash = await visitor.submit(opened, { ...seen, "sign-what": "Again." }, `[id="${own?.id}"] form.sign`);
  expect(clash.status).toBe(409);
  expect(clash.body.toString("utf8")).toContain("Again.");
  expect(clash.body.toString("utf8")).not.toContain("HIDDEN-NOTE");
});

test("a sign reported for a day to come is asked about, and nothing typed is lost", async () => {
  const { owner, id, plan, share, items } = await planned();
  const own = items.find(({ window }) => window !== "later");
  const { visitor } = await guest(owner, share, { scope: "team", role: own?.role ?? "", reports: "yes" });
  const form = `[id="${own?.id}"] form.sign`;
  const sign = { "sign-seen": "no", "sign-on": "2027-01-05", "sign-what": "Nobody asked for it." };
  const asked = await visitor.submit(await visitor.open(`${plan}?open=${own?.id}`), sign, form);
  expect(asked.status).toBe(422);
  expect((await itemOf(id, own?.id ?? ""))?.sign.seen).toBeNull();
  await visitor.submit(asked, { sure: "yes" }, form);
  expect((await itemOf(id, own?.id ?? ""))?.sign).toEqual({ seen: false, on: "2027-01-05", what: sign["sign-what"] });
});

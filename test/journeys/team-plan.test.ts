import { parse as parseCsv } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { saidIn, spaceless } from "#test/support/said-in";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { type Visited, Visitor } from "#test/support/visitor";

const START = "2027-01-01T10:00:00Z";
let time = new Date(START);
let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => time);
});
afterAll(() => here.end());

/** A plan of the first sample, adopted on the first of January 2027, and the browser of its owner. */
async function planned() {
  time = new Date(START);
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id);
  return { owner, id, plan: `/a/${id}/plan`, items: (await stored(id)).items };
}

const stored = async (id: string) => {
  const kept = await here.plumbline.store.planOf(id);
  if (kept === undefined) throw new Error("no plan");
  return kept.plan;
};
const itemOf = async (id: string, item: string) => {
  const found = (await stored(id)).items.find((each) => each.id === item);
  if (found === undefined) throw new Error(`no ${item}`);
  return found;
};
const itemsOn = (page: Visited) => page.html.querySelectorAll("ol > li[id]").map(({ id }) => id);
const form = 'form[id="item"]';

test("an action waits for nothing that it needs only where the answers are worse", async () => {
  const { owner, plan, items } = await planned();
  const titleOf = (id: string) => items.find((item) => item.id === id)?.title ?? id;
  // It needs a monthly contact only where leaders met hardly anybody; here half of them did within the quarter.
  const debrief = titleOf("debrief-with-the-employee");
  const said = (await owner.open(`${plan}?window=later`)).html.querySelector("main")?.textContent;
  expect(said).toContain(titleOf("monthly-direct-contact"));
  expect(said).toContain(`“${titleOf("one-priority-moved")}” waits for “${debrief}”`);
  expect(said).not.toContain(`“${debrief}” waits for`);
});

test("an action has an owner, a team, a date, a note, a sign with evidence, and its form comes back as it was kept", async () => {
  const { owner, id, plan, items } = await planned();
  const [item] = items;
  if (item === undefined) throw new Error("no action");
  const address = `${plan}/items/${item.id}`;
  const back = await owner.submit(
    await owner.open(address),
    {
      owner: "Łucja",
      role: "people-lead",
      team: "Billing",
      due: "2027-01-20",
      status: "doing",
      note: "Began with two teams.\nMore on Friday.",
      "sign-seen": "yes",
      "sign-on": "2027-01-01",
      "sign-what": "Nobody asked for a ten.",
      evidenceLink: "https://wiki.example/calls?week=1",
      who: "Grace",
    },
    form,
  );
  expect(back.path).toBe(`${plan}?open=${item.id}&saved=${item.id}`);
  expect(back.text).toContain("Łucja");
  expect(back.text).toContain("Nobody asked for a ten.");
  expect(back.html.querySelector('a[href="https://wiki.example/calls?week=1"]')?.getAttribute("rel")).toContain(
    "noreferrer",
  );
  expect(await itemOf(id, item.id)).toMatchObject({
    owner: "Łucja",
    role: "people-lead",
    team: "Billing",
    due: "2027-01-20",
    state: { status: "doing", since: "2027-01-01" },
    steps: item.steps,
    review: null,
  });
  const unchanged = await owner.submit(await owner.open(address), {}, form);
  expect(unchanged.status).toBe(200);
  expect(await here.plumbline.store.planChanges(id)).toHaveLength(2);
});

test("a form that cannot be kept comes back as it was typed, and says what to do", async () => {
  const { owner, id, plan, items } = await planned();
  const item = items[0]?.id ?? "";
  const refused = await owner.submit(
    await owner.open(`${plan}/items/${item}`),
    { owner: "Łucja", status: "dropped", evidenceLink: "javascript:alert(1)" },
    form,
  );
  expect(refused.status).toBe(422);
  expect(refused.html.querySelector("[role=alert]")?.textContent).toContain("Write the reason");
  expect(refused.html.querySelector("[role=alert]")?.textContent).toContain("Begin the link with https://");
  expect(refused.html.querySelector("#owner")?.getAttribute("value")).toBe("Łucja");
  expect((await itemOf(id, item)).owner).toBe("");
});

test("two people edit one action at once: what does not clash is kept of both, what does is shown side by side, nothing is lost", async () => {
  const { owner, id, plan, items } = await planned();
  const item = items[0]?.id ?? "";
  const other = await colleague(owner, id);
  const [mine, theirs] = await Promise.all([owner.open(`${plan}/items/${item}`), other.open(`${plan}/items/${item}`)]);
  await other.submit(theirs, { owner: "Ada", note: "Theirs." }, form);
  const clash = await owner.submit(mine, { owner: "Grace", team: "Billing" }, form);
  expect(clash.status).toBe(409);
  const alert = clash.html.querySelector("[role=alert]")?.textContent ?? "";
  expect([alert.includes("Ada"), alert.includes("Grace")]).toEqual([true, true]);
  expect(await itemOf(id, item)).toMatchObject({ owner: "Ada", team: "Billing", note: "Theirs." });

  await owner.submit(clash, { "keep.owner": "theirs" }, form);
  expect((await itemOf(id, item)).owner).toBe("Ada");
  await owner.submit(clash, { "keep.owner": "yours" }, form);
  expect((await itemOf(id, item)).owner).toBe("Grace");
});

test("twelve people who tick twelve steps at once lose no tick", async () => {
  const { owner, id, plan, items } = await planned();
  const steps = items.flatMap((item) =>
    item.steps.map(({ text }, index) => ({ item: item.id, text, index: String(index) })),
  );
  const some = steps.slice(0, 12);
  await Promise.all(some.map((step) => owner.post(plan, { do: "tick", done: "yes", ...step })));
  const ticked = (await stored(id)).items.flatMap((item) => item.steps.filter(({ done }) => done));
  expect(ticked).toHaveLength(some.length);
});

test("moving, adding, dropping with a reason and taking up again", async () => {
  const { owner, id, plan, items } = await planned();
  const [first, second] = items.filter(({ window }) => window === 1);
  if (first === undefined || second === undefined) throw new Error("too few actions");
  await owner.post(plan, { do: "move", item: first.id, window: "1", position: "2" });
  expect((await stored(id)).items.slice(0, 2).map((item) => item.id)).toEqual([second.id, first.id]);
  await owner.post(plan, { do: "move", item: first.id, window: "later", position: "999" });
  expect((await stored(id)).items.at(-1)?.id).toBe(first.id);

  const added = await owner.post(plan, { do: "add", title: "Ask the union", window: "2", role: "people-lead" });
  expect(added.text).toContain("Ask the union");
  expect((await owner.post(plan, { do: "add", title: " ", window: "2" })).status).toBe(422);

  const dropped = await owner.post(plan, { do: "drop", item: second.id, reason: "We did it last year." });
  expect(dropped.status).toBe(200);
  expect((await owner.open(`${plan}?open=${second.id}`)).text).toContain("We did it last year.");
  await owner.post(plan, { do: "restore", item: second.id });
  expect((await itemOf(id, second.id)).state).toMatchObject({ status: "not-started", why: "" });
  expect((await owner.post(plan, { do: "nonsense" })).status).toBe(422);
});

test("the history says who did what; what was changed again since cannot be taken back, anything else can", async () => {
  const { owner, id, plan, items } = await planned();
  const item = items[0]?.id ?? "";
  const other = await colleague(owner, id);
  await other.submit(await other.open(`${plan}/items/${item}`), { owner: "Ada" }, form);
  await owner.submit(await owner.open(`${plan}/items/${item}`), { note: "A note." }, form);
  const history = await owner.open(`${plan}/history`);
  expect(history.text).toContain("Colleague edited an action");
  expect(history.text).toContain("Owner: from nothing to “Ada”");
  await owner.post(`${plan}/history`, { number: "2" });
  expect(await itemOf(id, item)).toMatchObject({ owner: "", note: "A note." });
  expect((await owner.open(`${plan}/history`)).text).toContain("took back a change (takes back change 2)");
  const again = await owner.post(`${plan}/history`, { number: "2" });
  expect(again.status).toBe(409);
  expect(again.text).toContain("was changed again since");
  for (const number of ["0", "-1", "99999999999999999999", "x"])
    expect((await owner.post(`${plan}/history`, { number })).status).toBe(409);
  expect((await owner.open(`${plan}/history?before=99999999999999999999`)).status).toBe(200);
});

test("a filter is an address, and each of its files holds what it shows and nothing else", async () => {
  const { owner, plan, items } = await planned();
  const [first] = items;
  if (first === undefined) throw new Error("no action");
  await owner.submit(await owner.open(`${plan}/items/${first.id}`), { team: "Billing, EMEA", status: "doing" }, form);
  for (const [query, shown] of [
    [`role=${first.role}`, items.filter(({ role }) => role === first.role)],
    ["window=2", items.filter(({ window }) => window === 2)],
    ["status=doing&team=billing%2C+emea", [first]],
    ["status=done", []],
    ["role=&team=&window=&status=", items],
    ["role=nobody&window=9", items],
  ] as const) {
    expect(itemsOn(await owner.open(`${plan}?show=later&${query}`)).sort()).toEqual(shown.map(({ id }) => id).sort());
    const csv = await owner.open(`${plan}/plan.csv?${query}`);
    const rows: string[][] = parseCsv(csv.body.toString("utf8"), { bom: true });
    const actions = rows.slice(1).filter(([title]) => !title?.startsWith("Find out: "));
    expect(actions.map(([title]) => title)).toEqual(shown.map(({ title }) => title));
    const markdown = (await owner.open(`${plan}/plan.md?${query}`)).body.toString("utf8");
    const calendar = (await owner.open(`${plan}/plan.ics?${query}`)).body.toString("utf8");
    expect(markdown.match(/^### /gm) ?? []).toHaveLength(shown.length);
    const dated = shown.filter(({ window }) => window !== "later");
    expect(calendar.match(/UID:action\./g) ?? []).toHaveLength(dated.length);
  }
  const [inTwo, inOthers] = [items.filter(({ window }) => window === 2), items.filter(({ window }) => window !== 2)];
  for (const file of ["plan.pdf", "plan.docx"]) {
    const text = await saidIn((await owner.open(`${plan}/${file}?window=2`)).body);
    for (const { title } of inTwo) expect([file, text.includes(spaceless(title))]).toEqual([file, true]);
    for (const { title } of inOthers) expect([file, text.includes(spaceless(title))]).toEqual([file, false]);
  }
  const links = (await owner.open(`${plan}?window=2`)).html.querySelectorAll("a[download]");
  expect(links.map((link) => link.getAttribute("href"))).toContain(`${plan}/plan.csv?window=2`);
  expect((await owner.open(`${plan}/plan.exe`)).status).toBe(404);
});

test("the status for a meeting says how the plan stands, what is decided by when, what is in the way and what worked, on screen and as Markdown", async () => {
  const { owner, plan, items } = await planned();
  const [first, second] = items.filter(({ window }) => window === 1);
  if (first === undefined || second === undefined) throw new Error("too few actions");
  for (const day of ["1 February 2027, day 30", "1 March 2027, day 60", "31 March 2027, day 90"])
    expect((await owner.open(plan)).text).toContain(`${day}, the sponsor decides: `);
  time = new Date("2027-01-27T10:00:00Z");
  await owner.submit(await owner.open(`${plan}/items/${first.id}`), { status: "done" }, form);
  await owner.submit(await owner.open(`${plan}/items/${second.id}`), { due: "2027-01-20", owner: "Ada" }, form);
  const status = await owner.open(`${plan}/status`);
  const listed = (title: string) =>
    status.html.querySelectorAll("section").find((section) => section.querySelector("h2")?.textContent === title)
      ?.textContent;
  expect(listed("What worked")).toContain(first.title);
  expect(listed("In the way")).toContain(`${second.title} is 7 days overdue, with Ada.`);
  expect(status.html.querySelector("h1")?.textContent).toBe("Behind");
  expect(status.text).toContain("Day 27 of 90");
  expect(status.text).toContain("Decide by Monday 1 February 2027: day 30, in 5 days");
  for (const script of status.html.querySelectorAll("script")) script.remove();
  const read = status.html.querySelector("body")?.textContent ?? "";
  for (const { title } of items) expect([title, read.split(title).length - 1 < 3]).toEqual([title, true]);
  const markdown = (await owner.open(`${plan}/status.md`)).body.toString("utf8");
  expect(markdown).toContain(`- **${second.title}** is 7 days overdue, with Ada.`);
});

/** Somebody with a link that may edit. */
async function colleague(owner: Visitor, id: string): Promise<Visitor> {
  const made = await owner.submit(await owner.open(`/a/${id}/leave`), { scope: "edit", name: "Colleague" });
  const secret = made.html.querySelector("#private-link")?.textContent?.split("#")[1] ?? "";
  const other = new Visitor(here.origin);
  await other.post("/open", { secret });
  return other;
}

test("every action of the plan is a line of a page of at most 120 kB; one opens in its place, and what is for later when it is asked for", async () => {
  const { owner, plan, items } = await planned();
  const first = await owner.open(plan);
  expect(first.body.length).toBeLessThanOrEqual(60_000);
  expect(itemsOn(first).sort()).toEqual(
    items
      .filter(({ window }) => window !== "later")
      .map(({ id }) => id)
      .sort(),
  );
  const all = await owner.open(`${plan}?show=later&show=tasks`);
  expect(all.body.length).toBeLessThanOrEqual(120_000);
  expect(itemsOn(all)).toHaveLength(items.length);
  const [item] = items;
  const href = all.html.querySelector(`[id="${item?.id}"] h3 a`)?.getAttribute("href") ?? "";
  const opened = await owner.open(href);
  expect(opened.html.querySelectorAll("li article")).toHaveLength(1);
  expect(opened.text).toContain(item?.steps[0]?.text);
  expect(itemsOn(opened)).toHaveLength(items.length);
});

test("without script: owner and day in place, names suggested, all of one person given on, moved past what is shown, and what is refused stays as typed", async () => {
  const { owner, id, plan, items } = await planned();
  const [one, two, three] = items.filter(({ window }) => window === 1);
  if (one === undefined || two === undefined || three === undefined) throw new Error("too few actions");
  for (const item of [one, three]) {
    const opened = await owner.open(`${plan}?open=${item.id}`);
    await owner.submit(opened, { owner: "Ada", due: "2027-01-08" }, `[id="${item.id}"] form`);
  }
  expect(await itemOf(id, one.id)).toMatchObject({ owner: "Ada", due: "2027-01-08" });
  const mine = await owner.open(`${plan}?person=ada&open=${three.id}`);
  expect(itemsOn(mine)).toEqual([one.id, three.id]);
  expect(mine.html.querySelectorAll("#people option").map((option) => option.getAttribute("value"))).toEqual(["Ada"]);
  await owner.post(`${plan}?person=ada`, { do: "shift", item: three.id, steps: "-1" });
  expect((await stored(id)).items.slice(0, 3).map((item) => item.id)).toEqual([three.id, one.id, two.id]);

  time = new Date("2027-01-05T10:00:00Z");
  expect(itemsOn(await owner.open(`${plan}?due=week`)).sort()).toEqual([one.id, three.id].sort());
  time = new Date("2027-01-09T10:00:00Z");
  expect(itemsOn(await owner.open(`${plan}?due=overdue`)).sort()).toEqual([one.id, three.id].sort());
  expect((await owner.open(`${plan}/plan.csv?due=overdue`)).body.toString().match(/Ada/g)).toHaveLength(2);
  expect(itemsOn(await owner.open(`${plan}?text=${encodeURIComponent(two.title.toUpperCase())}`))).toContain(two.id);

  await owner.post(plan, { do: "hand-over", from: "Ada", to: "Grace" });
  expect((await itemOf(id, one.id)).owner).toBe("Grace");
  expect((await owner.open(`${plan}/history`)).text).toContain("gave one person’s actions to another");
  const refused = await owner.post(plan, { do: "add", title: " ", window: "2", owner: "Ólöf", team: "Billing" });
  expect(refused.status).toBe(422);
  expect(refused.html.querySelector('input[name="team"]')?.getAttribute("value")).toBe("Billing");
});

test("two who open one action: what one marked as done is not dropped, and what one moved is not moved back, by the other", async () => {
  const { owner, id, plan, items } = await planned();
  const [item] = items;
  if (item === undefined) throw new Error("no action");
  const drawn = await owner.open(`${plan}?open=${item.id}`);
  const base = drawn.html.querySelector(`[id="${item.id}"] details input[name=base]`)?.getAttribute("value") ?? "";
  await owner.post(plan, { do: "status", item: item.id, status: "done", base });
  const dropped = await owner.post(`${plan}?open=${item.id}`, { do: "drop", item: item.id, reason: "No time.", base });
  expect(dropped.status).toBe(409);
  expect(dropped.html.querySelector("[role=alert]")?.textContent).toMatch(/“Done”.*“Dropped: No time.”/);
  expect((await itemOf(id, item.id)).state.status).toBe("done");
  await owner.post(plan, { do: "move", item: item.id, window: "3", from: "1", position: "999" });
  expect((await owner.post(plan, { do: "move", item: item.id, window: "2", from: "1", position: "999" })).status).toBe(
    409,
  );
  expect((await itemOf(id, item.id)).window).toBe(3);
});

test("what was taken back already offers no way to take it back again, until that is taken back itself", async () => {
  const { owner, plan, items } = await planned();
  await owner.post(plan, { do: "move", item: items[0]?.id ?? "", window: "3", position: "1" });
  const offered = async () =>
    (await owner.open(`${plan}/history`)).html
      .querySelectorAll("button[name=number]")
      .map((button) => button.getAttribute("value"));
  expect(await offered()).toEqual(["2"]);
  await owner.post(`${plan}/history`, { number: "2" });
  expect(await offered()).toEqual(["3"]);
  await owner.post(`${plan}/history`, { number: "3" });
  expect(await offered()).toEqual(["4", "2"]);
});

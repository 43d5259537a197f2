import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importedInto, type KeptEvent } from "#test/support/calendar-program";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

const START = "2027-01-04T10:00:00Z";
let time = new Date(START);
let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => time);
});
afterAll(() => here.end());

async function planned() {
  time = new Date(START);
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id, "2027-01-04");
  const plan = (await here.plumbline.store.planOf(id))?.plan;
  if (plan === undefined) throw new Error("no plan");
  return { owner, id, page: `/a/${id}/plan/calendar`, plan };
}

async function made(owner: Visitor, page: string, fields: Record<string, string>) {
  const answer = await owner.post(page, { name: "Jo’s calendar", ...fields });
  const address = answer.html.querySelector("#calendar-address")?.textContent;
  if (address === undefined) throw new Error(`${answer.status} ${answer.text.slice(0, 300)}`);
  return new URL(address).pathname;
}

/** A program that fetches, with no cookie. */
const fetched = (path: string, headers: Record<string, string> = {}) => fetch(here.origin + path, { headers });
const eventsIn = async (response: Response) => [...importedInto(new Map(), await response.text()).values()];
const titles = (events: readonly KeptEvent[]) => events.map(({ summary }) => summary);
const secretIn = (path: string) => path.slice("/calendar/".length, -".ics".length);

test("before an address is made the page says that titles go to the calendar's provider, and nothing is chosen", async () => {
  const { owner, page } = await planned();
  const shown = await owner.open(page);
  expect(shown.text).toMatch(/titles of actions .* go to whoever provides the calendar/);
  expect(shown.html.querySelectorAll("input[checked]")).toEqual([]);
  const refused = await owner.post(page, { name: "Jo’s calendar" });
  expect([refused.status, refused.text.includes("Choose which dates the calendar is of.")]).toEqual([422, true]);
  expect(refused.html.querySelector("#name")?.getAttribute("value")).toBe("Jo’s calendar");
  expect((await here.plumbline.store.links(page.split("/")[2] ?? "")).some(({ scope }) => scope === "calendar")).toBe(
    false,
  );
});

test("a program gets titles and dates without a cookie, and what changed the next time it looks", async () => {
  const { owner, id, page, plan } = await planned();
  const path = await made(owner, page, { part: "plan" });
  const first = await fetched(path);
  expect(Object.fromEntries(first.headers)).toMatchObject({
    "cache-control": "private, no-cache",
    "content-type": "text/calendar; charset=utf-8",
    "x-robots-tag": "noindex, nofollow",
  });
  expect(first.headers.get("set-cookie")).toBeNull();
  const again = await fetched(path, { "If-None-Match": first.headers.get("etag") ?? "" });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const calendar = importedInto(new Map(), await first.text());
  const item = plan.items.find(({ window }) => window === 1);
  expect(titles([...calendar.values()])).toContain(`Due: ${item?.title}`);
  expect([...calendar.values()].filter(({ description }) => description !== "")).toEqual([]);
  const before = calendar.size;
  await owner.post(`/a/${id}/plan`, { do: "drop", item: item?.id ?? "", reason: "Not now." });
  importedInto(calendar, await (await fetched(path)).text());
  expect(titles([...calendar.values()])).not.toContain(`Due: ${item?.title}`);
  expect(calendar.size).toBe(before - 1);
});

test("a role's, a team's and an owner's calendar hold their dates and nobody else's", async () => {
  const { owner, id, page, plan } = await planned();
  const [first, second] = plan.items.filter(({ window }) => window === 1);
  if (first === undefined || second === undefined) throw new Error("too few actions");
  const edit = await owner.open(`/a/${id}/plan/items/${second.id}`);
  await owner.submit(edit, { owner: "Ana", team: "North" }, 'form[id="item"]');
  const due = async (fields: Record<string, string>) =>
    titles(await eventsIn(await fetched(await made(owner, page, fields)))).filter((each) =>
      /^(Due|Find out)/.test(each),
    );
  expect(await due({ part: "owner", owner: "Ana" })).toEqual([`Due: ${second.title}`]);
  expect(await due({ part: "team", team: "North" })).toEqual([`Due: ${second.title}`]);
  const role = plan.items.filter((item) => item.role === first.role && item.window !== "later");
  expect((await due({ part: "role", role: first.role })).sort()).toEqual(
    role.map(({ title }) => `Due: ${title}`).sort(),
  );
  for (const wrong of [{ part: "owner", owner: "Bob" }, { part: "role", role: "nobody" }, { part: "team" }])
    expect((await owner.post(page, { name: "x", ...wrong })).status).toBe(422);
});

describe("the address of a calendar", () => {
  test("is its owner's to make, opens no page, and is a 404 once it is taken back", async () => {
    const { owner, id, page } = await planned();
    const path = await made(owner, page, { part: "plan" });
    const { visitor } = await guest(owner, `/a/${id}/share`, { scope: "edit" });
    expect((await visitor.open(page)).status).toBe(403);
    const stranger = new Visitor(here.origin);
    expect((await stranger.post("/open", { secret: secretIn(path) })).status).toBe(404);
    expect((await stranger.open(`/a/${id}/plan`)).status).toBe(404);
    const link = (await here.plumbline.store.links(id)).find(({ scope }) => scope === "calendar");
    expect(link?.lastUsedAt).toBeNull();
    await fetched(path);
    expect((await owner.open(page)).text).toContain("last fetched 4 Jan 2027");
    expect((await owner.post(page, { revoke: link?.id ?? "" })).text).toContain("The address was taken back.");
    for (const gone of [path, "/calendar/none.ics", `/calendar/${"x".repeat(43)}.ics`])
      expect((await fetched(gone)).status).toBe(404);
  });

  test("ends thirty days after the plan: its last event says so, and then a 410 with the day", async () => {
    const { owner, page } = await planned();
    const path = await made(owner, page, { part: "plan" });
    const last = (await eventsIn(await fetched(path))).sort((one, other) => one.day.localeCompare(other.day)).at(-1);
    expect(last).toMatchObject({ day: "2027-05-03", summary: expect.stringContaining("its link has ended") });
    time = new Date("2027-05-03T23:00:00Z");
    expect((await fetched(path)).status).toBe(200);
    time = new Date("2027-05-04T00:00:00Z");
    const ended = await fetched(path);
    expect([ended.status, await ended.text()]).toEqual([410, expect.stringContaining("3 May 2027")]);
  });

  test("goes with the assessment, and stands in no metric", async () => {
    const { owner, id, page } = await planned();
    const path = await made(owner, page, { part: "plan" });
    await fetched(path);
    expect(await here.plumbline.metrics.text()).not.toContain(secretIn(path));
    expect(await here.plumbline.metrics.text()).toContain('route="/calendar/:file"');
    await here.plumbline.store.erase(id);
    expect((await fetched(path)).status).toBe(404);
  });
});

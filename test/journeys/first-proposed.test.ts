import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

let time = new Date("2027-01-02T10:00:00Z");
let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => time);
});
afterAll(() => here.end());

const kept = async (id: string) => {
  const found = await here.plumbline.store.planOf(id);
  if (found === undefined) throw new Error("no plan");
  return found.plan;
};

test("the plan as first proposed stays a folded link away from plan and results, as it was, dated and read-only", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id, "2027-01-04");
  const [plan, page] = [`/a/${id}/plan`, `/a/${id}/plan/proposed`];
  const before = await kept(id);
  const [first, second] = before.items;
  if (first === undefined || second === undefined) throw new Error("too few actions");
  await owner.post(plan, {
    do: "edit",
    item: first.id,
    base: `{"title":${JSON.stringify(first.title)}}`,
    title: "Ours",
  });
  await owner.post(plan, { do: "drop", item: second.id, reason: "The board said no." });
  await owner.post(plan, { do: "add", title: "Ask the union", window: "1" });
  await owner.post(plan, { do: "start", start: "2027-02-01" });

  for (const from of [plan, `/a/${id}/results`]) {
    const link = (await owner.open(from)).html.querySelector(`details a[href="${page}"]`);
    expect([from, link?.textContent]).toEqual([from, "See the plan as it was first proposed"]);
  }
  const shown = await owner.open(page);
  const main = shown.html.querySelector("main");
  expect(main?.querySelectorAll("form, button, input")).toHaveLength(0);
  expect(shown.html.querySelector('meta[name="robots"]')?.getAttribute("content")).toContain("noindex");
  expect(main?.textContent).toContain("This is not the plan you work on.");
  expect(main?.textContent).toContain("when the plan was adopted on 2 Jan 2027");
  expect(main?.textContent).toContain("4 Jan 2027 to 2 Feb 2027");
  const titles = main?.querySelectorAll("ol > li > p:first-child").map(({ textContent }) => textContent);
  expect(titles).toEqual(before.items.map(({ title }) => title));
  for (const ours of ["Ours", "Ask the union", "The board said no."]) expect(main?.textContent).not.toContain(ours);
  expect(main?.textContent.match(/Not in the plan now/g)).toHaveLength(1);
});

test("it stays what it was when a later difference was settled, and answers were given again", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id, "2027-01-04");
  const page = `/a/${id}/plan/proposed`;
  const before = (await owner.open(page)).html.querySelector("main")?.textContent;
  time = new Date("2027-02-02T10:00:00Z");
  const answers = (await here.plumbline.store.version(id, "last"))?.assessment.answers ?? {};
  for (const question of Object.keys(answers).slice(0, 12)) {
    const asked = await owner.open(`/a/${id}/q/${question}`);
    await owner.submit(asked, { answer: answers[question]?.answer === 4 ? "1" : "4" });
  }
  await owner.post(`/a/${id}/review`, {});
  await owner.post(`/a/${id}/plan`, { do: "settle" });
  const now = await kept(id);
  expect(now.basis.placed).not.toEqual([]);
  const lines = await here.plumbline.store.planChanges(id);
  expect(lines.some(({ changes }) => changes.some(({ of }) => of === "basis"))).toBe(true);
  expect((await owner.open(page)).html.querySelector("main")?.textContent === before).toBe(true);
});

test("a link without results, and a team's, find no such page and no link to it; before adopting there is none", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const page = `/a/${id}/plan/proposed`;
  expect((await owner.open(page)).status).toBe(404);
  await adopted(owner, id, "2027-01-04");
  const share = `/a/${id}/share`;
  for (const [scope, status] of [
    [{ scope: "view" }, 200],
    [{ scope: "view", "leave-out-results": "yes" }, 404],
    [{ scope: "team", role: "cx-lead" }, 404],
  ] as const) {
    const { visitor } = await guest(owner, share, scope);
    expect((await visitor.open(page)).status).toBe(status);
    const links = (await visitor.open(`/a/${id}/plan`)).html.querySelectorAll(`a[href="${page}"]`);
    expect(links).toHaveLength(status === 200 ? 1 : 0);
  }
});

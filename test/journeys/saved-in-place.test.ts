import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { type Visited, Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-04T10:00:00Z"));
});
afterAll(() => here.end());

async function planned() {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id, "2027-01-04");
  const plan = `/a/${id}/plan`;
  const { items = [], tasks = [] } = (await here.plumbline.store.planOf(id))?.plan ?? {};
  return { owner, id, plan, items, tasks };
}

const at = (page: Visited, id: string) => page.html.querySelector(`[id="${id}"]`);

test("without script what was saved is said in its row, and what left the filter where it stood", async () => {
  const { owner, plan, items } = await planned();
  const [first, second] = items;
  const due = { do: "edit", item: first?.id ?? "", base: '{"due":null}' };
  const saved = await owner.post(`${plan}?open=${first?.id}`, { ...due, due: "2027-01-07" });
  expect(at(saved, first?.id ?? "")?.querySelector("[role=status]")?.textContent).toBe("Saved.");

  await owner.post(plan, { ...due, item: second?.id ?? "", due: "2027-01-07" });
  const moved = { ...due, base: '{"due":"2027-01-07"}', due: "2027-01-28" };
  const left = await owner.post(`${plan}?due=week&open=${first?.id}`, moved);
  const note = at(left, first?.id ?? "");
  expect(note?.textContent).toContain(`“${first?.title}” is now due on 28 Jan 2027.`);
  expect(note?.querySelector("a")?.getAttribute("href")).toBe(`${plan}?open=${first?.id}#${first?.id}`);
  expect(at(left, second?.id ?? "")?.querySelector("h3")?.textContent).toBe(second?.title);

  const given = { do: "edit", item: second?.id ?? "", base: '{"owner":""}', owner: "Tom" };
  expect((await owner.post(`${plan}?person=Priya`, given)).text).toContain(`“${second?.title}” is with Tom now.`);
});

test("without script an added action and a found answer are said where they stand, and forms of the whole plan say “Saved.”", async () => {
  const { owner, id, plan, tasks } = await planned();
  const added = await owner.post(`${plan}?status=done`, { do: "add", title: "Brief them", window: "2" });
  const own = (await here.plumbline.store.planOf(id))?.plan.items.find(({ title }) => title === "Brief them");
  expect(at(added, own?.id ?? "")?.textContent).toContain("“Brief them” now reads “Not started”.");

  const [task] = tasks;
  const found = await owner.post(`${plan}?due=week`, {
    do: "task",
    question: task?.question ?? "",
    base: JSON.stringify({ due: task?.due }),
    due: "2027-02-01",
  });
  expect(at(found, task?.question ?? "")?.textContent).toMatch(/is now due on 1 Feb 2027\. Show it/);

  const start = await owner.post(plan, { do: "start", start: "2027-01-05" });
  expect(start.html.querySelector('form:has(#start) [role="status"]')?.textContent).toBe("Saved.");
});

test("a part of a plan is told nothing of what stands beside it", async () => {
  const { owner, plan, items } = await planned();
  const first = items.find(({ role, steps, window }, index) => {
    const next = items[index + 1];
    return steps.length > 0 && next?.window === window && next.role !== role;
  });
  const others = items.filter(({ role }) => role !== first?.role);
  const asked = { scope: "team", role: first?.role ?? "", reports: "yes", name: "Team" };
  const { visitor } = await guest(owner, plan.replace("/plan", "/share"), asked);
  const ticked = await visitor.post(plan, {
    do: "tick",
    item: first?.id ?? "",
    index: "0",
    text: first?.steps[0]?.text ?? "",
    done: "yes",
    quiet: "yes",
  });
  const told = [ticked, ...(await Promise.all(others.map(({ id }) => visitor.open(`${plan}?saved=${id}`))))];
  expect(told[0]?.html.toString()).toContain('"kind":"saved"');
  for (const page of told)
    for (const { id, title } of others)
      expect([page.html.toString().includes(`"${id}"`), page.text.includes(title)]).toEqual([false, false]);
});

test("the page of one action leads back to its row, and says there that it was saved", async () => {
  const { owner, plan, items } = await planned();
  const [first] = items;
  const form = await owner.open(`${plan}/items/${first?.id}`);
  const back = await owner.submit(form, { owner: "Priya" }, "main form");
  expect(at(back, first?.id ?? "")?.querySelector("[role=status]")?.textContent).toBe("Saved.");
});

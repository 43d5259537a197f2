import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
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
  const items = (await here.plumbline.store.planOf(id))?.plan.items ?? [];
  return { owner, id, items, plan: `/a/${id}/plan`, share: `/a/${id}/share` };
}

test("“mine” is offered where the link is called after somebody in the plan, and nowhere else", async () => {
  const { owner, items, plan, share } = await planned();
  await owner.post(plan, { do: "edit", item: items[0]?.id ?? "", base: '{"owner":""}', owner: "Priya Raman" });
  const priya = await guest(owner, share, { scope: "plan", name: "priya raman" });
  expect(priya.landed.html.textContent).toContain("Mine (Priya Raman)");
  for (const name of ["insights", "look-plan"])
    expect((await guest(owner, share, { scope: "view", name })).landed.html.textContent).not.toContain("Mine (");
});

test("a person's link shows all with that name, of whatever role, and what they find out; it reports on that and on nothing else", async () => {
  const { owner, id, items, plan, share } = await planned();
  const first = items.find(({ steps }) => steps.length > 0);
  const other = items.find(({ role, steps }) => role !== first?.role && steps.length > 0);
  const third = items.find((item) => item !== first && item !== other && item.steps.length > 0);
  for (const item of [first, other])
    await owner.post(plan, { do: "edit", item: item?.id ?? "", base: '{"owner":""}', owner: "Priya Raman" });
  await owner.post(plan, { do: "add", title: "Brief the call partner", window: "1", owner: "priya raman" });
  const question = (await here.plumbline.store.planOf(id))?.plan.tasks[0]?.question ?? "";
  await owner.post(plan, { do: "task", question, base: '{"person":""}', person: "Priya Raman" });
  expect((await owner.open(share)).html.querySelector('select[name="person"] option')?.textContent).toBe("Priya Raman");

  const asked = { scope: "person", person: "Priya Raman", reports: "yes", name: "Priya" };
  const { visitor, landed } = await guest(owner, share, asked);
  expect(landed.path).toBe(plan);
  const text = landed.html.textContent;
  for (const title of [first?.title, other?.title, "Brief the call partner"]) expect(text).toContain(title);
  expect(text).not.toContain(third?.title);
  expect(landed.html.querySelector('a[href$="/results"], a[href$="/history"], a[href*="/q/"]')).toBeNull();
  expect((await visitor.open(`${plan}/plan.ics`)).text.match(/SUMMARY:Find out/g)).toHaveLength(1);
  const tick = (item = first) => ({
    do: "tick",
    item: item?.id ?? "",
    index: "0",
    text: item?.steps[0]?.text ?? "",
    done: "yes",
  });
  expect((await visitor.post(plan, tick(first))).status).toBe(200);
  expect((await visitor.post(plan, tick(third))).status).toBe(403);
  expect((await visitor.post(plan, { do: "drop", item: first?.id ?? "", reason: "No." })).status).toBe(403);
  for (const path of ["/results", "/review", "/assessment.json", "/plan/history", "/share"])
    expect([path, (await visitor.open(`/a/${id}${path}`)).status]).toEqual([path, 404]);
  expect((await owner.post(share, { ...asked, person: "Nobody" })).status).toBe(422);
  expect((await owner.open(share)).text).toContain("Only see what Priya Raman does and finds out");
});

test("the page of a plan keeps its form folded for one press, says what moved off a weekend and when a sign can be seen, and takes an own date and sign", async () => {
  const { owner, items, plan } = await planned();
  const folded = (page: {
    readonly html: { querySelectorAll(query: string): { getAttribute(name: string): string | undefined }[] };
  }) =>
    page.html.querySelectorAll("section[aria-label] details").every((each) => each.getAttribute("open") === undefined);
  expect(folded(await owner.open(`${plan}?due=week`))).toBe(true);
  expect(folded(await owner.open(`${plan}?window=1`))).toBe(false);
  const first = items.find(({ window, leadingSign }) => window === 1 && leadingSign !== "");
  const page = await owner.open(`${plan}?open=${first?.id}`);
  expect(page.html.textContent).toContain("ends on a weekend, so what is due then is due on 1 Feb 2027");
  expect(page.html.textContent).toMatch(/It can be seen by \d+ \w+ 2027\./);
  await owner.post(plan, { do: "add", title: "Brief them", window: "1", due: "2027-01-12", leadingSign: "They ask." });
  const added = await owner.open(`${plan}?text=brief+them`);
  expect(added.html.textContent).toContain("12 Jan 2027");
  expect((await owner.open(`${plan}/plan.md`)).text).toContain("They ask.");
});

test("a tick is one line of the history, titles stand in quotation marks, and nothing is quoted as “nothing”", async () => {
  const { owner, items, plan } = await planned();
  const item = items.find(({ steps }) => steps.length > 1);
  const step = item?.steps[1]?.text ?? "";
  await owner.post(plan, { do: "tick", item: item?.id ?? "", index: "1", text: step, done: "yes" });
  await owner.post(plan, { do: "edit", item: item?.id ?? "", base: '{"owner":""}', owner: "Priya" });
  const said = (await owner.open(`${plan}/history`)).html.textContent;
  expect(said).toContain(`“${item?.title}”: ticked “${step}”, step 2 of ${item?.steps.length}`);
  expect(said).toContain("Owner: from nothing to “Priya”");
});

test("a refused form of an action keeps the name that was typed, and fills in no day of a review that was not", async () => {
  const { owner, items, plan } = await planned();
  const page = await owner.open(`${plan}/items/${items[0]?.id}`);
  expect(page.html.querySelector("#review-on")?.getAttribute("value") ?? "").toBe("");
  const refused = await owner.submit(
    page,
    { "sign-seen": "yes", "sign-what": "Seen.", who: "Priya" },
    'form[id="item"]',
  );
  expect(refused.status).toBe(422);
  expect(refused.html.querySelector("#who")?.getAttribute("value")).toBe("Priya");
});

test("what was dropped is no task of another tool, unless it is asked for", async () => {
  const { owner, items, plan } = await planned();
  await owner.post(plan, { do: "drop", item: items[0]?.id ?? "", reason: "No." });
  for (const file of ["jira.csv", "asana.csv"]) {
    expect((await owner.open(`${plan}/${file}`)).text).not.toContain(items[0]?.title);
    expect((await owner.open(`${plan}/${file}?status=dropped`)).text).toContain(items[0]?.title);
  }
});

test("what is for later is no task of another tool until it is asked for; beside the files stands how somebody is assigned", async () => {
  const { owner, items, plan, share } = await planned();
  const later = items.find(({ window }) => window === "later");
  const inWindow = items.find(({ window }) => window === 3);
  for (const file of ["jira.csv", "asana.csv"]) {
    const said = (await owner.open(`${plan}/${file}`)).text;
    expect([file, said.includes(inWindow?.title ?? ""), said.includes(later?.title ?? "")]).toEqual([
      file,
      true,
      false,
    ]);
    for (const query of ["show=later", "window=later"])
      expect((await owner.open(`${plan}/${file}?${query}`)).text).toContain(later?.title);
  }
  const page = await owner.open(plan);
  expect(page.html.querySelector(`a[href="${plan}/jira.csv?show=later"]`)).not.toBeNull();
  expect(page.text).toContain("nobody is assigned until an action has an owner");
  await owner.post(plan, { do: "edit", item: items[0]?.id ?? "", base: '{"owner":""}', owner: "Ada" });
  const owned = await owner.open(`${plan}?person=Ada`);
  expect(owned.html.querySelector('section[aria-label] a[href="#emails"]')).not.toBeNull();
  expect(owned.html.querySelector("details #emails")).not.toBeNull();
  expect(owned.html.querySelector(`a[href="${plan}/asana.csv?person=Ada&show=later"]`)).not.toBeNull();
  await owner.post(plan, { do: "status", item: later?.id ?? "", status: "doing", base: NOT_STARTED });
  expect((await owner.open(`${plan}/jira.csv`)).text).toContain(later?.title);
  const reader = await guest(owner, share, { scope: "view", name: "Board" });
  expect(reader.landed.text).toContain("By this link nobody is assigned in Jira and Asana");
});

const NOT_STARTED = '{"state":{"status":"not-started","why":""}}';

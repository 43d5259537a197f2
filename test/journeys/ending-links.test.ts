import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest, secretOf } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

const START = "2027-01-01T10:00:00Z";
let time = new Date(START);
let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => time);
});
afterAll(() => here.end());

async function shared() {
  time = new Date(START);
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const share = `/a/${id}/share`;
  const linkOf = async (name: string) => (await here.plumbline.store.links(id)).find((link) => link.name === name);
  return { owner, id, share, plan: `/a/${id}/plan`, linkOf };
}

test("links end 30 days after day 90, without a plan after 120 days; one for everything never ends", async () => {
  const { owner, id, share, linkOf } = await shared();
  await secretOf(owner, share, { scope: "view", name: "Before the plan", days: "" });
  await secretOf(owner, share, { scope: "own", name: "My successor", days: "" });
  await owner.post(`/a/${id}/leave`, { scope: "own", name: "My phone" });
  await owner.post(`/a/${id}/leave`, { scope: "view", name: "The board" });
  await adopted(owner, id);
  await secretOf(owner, share, { scope: "plan", name: "With the plan", days: "" });
  const listed = await owner.open(share);
  const line = (name: string) =>
    listed.html.querySelectorAll("li").find((li) => li.textContent.startsWith(name))?.textContent ?? "";
  for (const name of ["Before the plan", "The board"]) expect(line(name)).toContain("until 1 May 2027");
  for (const name of ["My successor", "My phone"]) {
    expect(line(name)).toContain("no end");
    expect((await linkOf(name))?.expiresAt).toBeNull();
  }
  expect(line("With the plan")).toContain("until 30 Apr 2027");
});

test("an end is told before it comes, shown when it has come, and put off by the owner", async () => {
  const { owner, id, share, plan, linkOf } = await shared();
  await adopted(owner, id);
  const secret = await secretOf(owner, share, { scope: "view", name: "Reader", days: "" });
  const reader = new Visitor(here.origin);
  expect((await reader.post("/open", { secret })).text).not.toContain("can be used until");
  time = new Date("2027-04-20T10:00:00Z");
  for (const path of [plan, `/a/${id}/results`])
    expect((await reader.open(path)).text).toContain("The link you came by can be used until 30 Apr 2027.");
  expect((await owner.open(share)).text).toContain("ends on 30 Apr 2027");
  expect((await owner.open(plan)).text).not.toContain("can be used until");

  time = new Date("2027-05-01T00:00:00Z");
  for (const gone of [
    await reader.open(plan),
    await reader.open(`${plan}/plan.csv`),
    await reader.post(plan, { do: "start", start: "2027-02-01" }),
    await new Visitor(here.origin).post("/open", { secret }),
  ])
    expect([gone.path, gone.status, gone.text.includes("30 April 2027")]).toEqual([gone.path, 410, true]);
  expect((await owner.open(share)).text).toContain("ended on 30 Apr 2027");

  const link = await linkOf("Reader");
  for (const more of ["", "9999"]) expect((await owner.post(share, { extend: link?.id ?? "", more })).status).toBe(422);
  expect((await owner.post(share, { extend: link?.id ?? "", more: "30" })).text).toContain("until 30 May 2027");
  expect((await reader.open(plan)).status).toBe(200);
});

test("taking a link back is asked first, and what was taken back does not come back", async () => {
  const { owner, id, share, linkOf } = await shared();
  const { visitor } = await guest(owner, share, { scope: "view", name: "Reader" });
  const link = (await linkOf("Reader"))?.id ?? "";
  for (const page of [share, `/a/${id}/leave`, `/a/${id}/hand-over`]) {
    const asked = await owner.post(page, { revoke: link });
    expect([page, asked.status, asked.text.includes("Tick the box")]).toEqual([page, 422, true]);
    expect((await visitor.open(`/a/${id}/results`)).status).toBe(200);
  }
  expect((await owner.post(share, { revoke: link, sure: "yes" })).status).toBe(200);
  expect((await visitor.open(`/a/${id}/results`)).status).toBe(404);
  expect((await owner.post(share, { extend: link, more: "90" })).status).toBe(422);
  expect((await visitor.open(`/a/${id}/results`)).status).toBe(404);
});

test("a successor comes by a link for everything, and goes on without whoever made it", async () => {
  const { owner, share, linkOf } = await shared();
  const { visitor } = await guest(owner, share, { scope: "own", name: "My successor" });
  time = new Date("2027-12-01T10:00:00Z");
  const again = new Visitor(here.origin);
  const secret = await secretOf(owner, share, { scope: "own", name: "Her successor" });
  await again.post("/open", { secret });
  expect((await again.open(share)).status).toBe(200);
  const first = (await linkOf("The browser it was started in"))?.id ?? "";
  expect((await again.post(share, { revoke: first, sure: "yes" })).status).toBe(200);
  expect((await owner.open(share)).status).toBe(404);
  expect((await visitor.open(share)).status).toBe(200);
});

test("a link without a choice is not made; one to share is not made without a name", async () => {
  const { owner, id, share } = await shared();
  const count = async () => (await here.plumbline.store.links(id)).length;
  const before = await count();
  expect((await owner.post(share, { scope: "edit", name: "" })).status).toBe(422);
  expect((await owner.post(`/a/${id}/leave`, { name: "My phone" })).status).toBe(422);
  expect(await count()).toBe(before);
  expect((await owner.post(`/a/${id}/leave`, { scope: "own", name: "" })).status).toBe(200);
  expect(await count()).toBe(before + 1);
});

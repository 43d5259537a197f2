import { parse as parseCsv } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { saidIn } from "#test/support/said-in";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-02T10:00:00Z"));
});
afterAll(() => here.end());

const ADDRESS = "ada@example.org";

/** A plan whose first action Ada owns, with her address. */
async function assigned() {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id);
  const plan = `/a/${id}/plan`;
  const [item] = (await here.plumbline.store.planOf(id))?.plan.items ?? [];
  if (item === undefined) throw new Error("no action");
  await owner.post(plan, { do: "edit", item: item.id, base: '{"owner":""}', owner: "Ada, ops" });
  await owner.post(plan, { do: "emails", "email.Ada, ops": ADDRESS, "email.Nobody": "other@example.org" });
  return { owner, id, plan, item };
}

const NOT_STARTED = '{"state":{"status":"not-started","why":""}}';

const rowsOf = async (visitor: Visitor, address: string): Promise<Record<string, string>[]> =>
  parseCsv((await visitor.open(address)).body.toString("utf8"), { bom: true, columns: true });

test("an owner's address is the assignee for Jira and Asana, with the status, on links that can change the plan", async () => {
  const { owner, id, plan, item } = await assigned();
  await owner.post(plan, { do: "status", item: item.id, status: "doing", base: NOT_STARTED });
  const edit = (await guest(owner, `/a/${id}/share`, { scope: "edit" })).visitor;
  for (const visitor of [owner, edit]) {
    expect((await rowsOf(visitor, `${plan}/jira.csv`)).find(({ Summary }) => Summary === item.title)).toMatchObject({
      "Issue Type": "Task",
      Assignee: ADDRESS,
      Status: "In Progress",
      Labels: `plumbline ${item.role} days-1-30`,
    });
    expect((await rowsOf(visitor, `${plan}/asana.csv`)).find(({ Name }) => Name === item.title)).toMatchObject({
      "Section/Column": "Days 1–30",
      Assignee: ADDRESS,
      Status: "In Progress",
    });
  }
  expect(await rowsOf(owner, `${plan}/jira.csv?status=doing`)).toHaveLength(1);
  expect(await rowsOf(owner, `/a/${id}/files/jira.csv`)).toEqual(await rowsOf(owner, `${plan}/jira.csv`));
});

test("no other file, page or link has an address, nor has the history", async () => {
  const { owner, id, plan, item } = await assigned();
  const share = `/a/${id}/share`;
  const read = [
    (await guest(owner, share, { scope: "view" })).visitor,
    (await guest(owner, share, { scope: "view", "leave-out-results": "yes" })).visitor,
    (await guest(owner, share, { scope: "team", role: item.role })).visitor,
  ];
  for (const visitor of read)
    for (const address of [plan, `${plan}/jira.csv`, `${plan}/asana.csv`, `/a/${id}/files/jira.csv`]) {
      const served = await visitor.open(address);
      expect([address, served.status, served.body.includes(ADDRESS)]).toEqual([address, 200, false]);
    }
  for (const address of [
    `${plan}/history`,
    `${plan}/plan.csv`,
    `${plan}/plan.ics`,
    `${plan}/plan.md`,
    `${plan}/plan.docx`,
    `${plan}/status.md`,
    `/a/${id}/archive.zip`,
    `/a/${id}/assessment.json`,
    `/a/${id}/files/report.json`,
  ]) {
    const served = await owner.open(address);
    expect([address, served.status]).toEqual([address, 200]);
    expect([address, (await saidIn(served.body)).includes(ADDRESS)]).toEqual([address, false]);
  }
  expect(JSON.stringify(await here.plumbline.store.planChanges(id))).not.toContain(ADDRESS);
  for (const visitor of read) expect((await visitor.post(plan, { do: "emails" })).status).toBe(403);
  expect(await here.plumbline.store.ownerEmails(id)).toEqual({ "Ada, ops": ADDRESS });
});

test("what is no address is refused with what was typed; who owns nothing any more is forgotten", async () => {
  const { owner, id, plan, item } = await assigned();
  const refused = await owner.post(plan, { do: "emails", "email.Ada, ops": "=ada@example.org" });
  expect(refused.status).toBe(422);
  expect(refused.html.querySelector("[role=alert]")?.textContent).toContain("What was typed for Ada, ops is not");
  expect(refused.html.querySelector('input[name="email.Ada, ops"]')?.getAttribute("value")).toBe("=ada@example.org");
  expect(await here.plumbline.store.ownerEmails(id)).toEqual({ "Ada, ops": ADDRESS });
  await owner.post(plan, { do: "edit", item: item.id, base: '{"owner":"Ada, ops"}', owner: "Grace" });
  expect(await here.plumbline.store.ownerEmails(id)).toEqual({});
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-04T10:00:00Z"));
});
afterAll(() => here.end());

async function planned() {
  const owner = new Visitor(here.origin);
  const id = await imported(owner, sampleAssessment());
  await adopted(owner, id, "2027-01-04");
  const tasks = (await here.plumbline.store.planOf(id))?.plan.tasks ?? [];
  const task = tasks[0]?.question ?? "";
  return { owner, id, tasks, task, plan: `/a/${id}/plan` };
}

test("a question that is answered counts as answered on the plan and in its files, before anything is finished or marked", async () => {
  const { owner, id, tasks, task, plan } = await planned();
  expect(tasks.length).toBeGreaterThan(1);
  expect((await owner.open(plan)).text).toMatch(/None of the \d+ questions to find out is answered yet/);
  await owner.submit(await owner.open(`/a/${id}/q/${task}`), { answer: "3", evidence: "2" });
  const page = await owner.open(plan);
  expect(page.text).toContain(`1 of ${tasks.length} questions to find out is answered`);
  expect(page.html.textContent).toContain("Its question is answered by now.");
  expect((await owner.open(`${plan}/plan.md`)).text).toContain("answered by now");
  expect((await owner.open(`${plan}/plan.ics`)).text.match(/SUMMARY:Found out/g)).toHaveLength(1);
});

test("who works on the plan alone writes down what was found, and it stands on the plan, in its files and its history", async () => {
  const { owner, id, task, plan } = await planned();
  const { visitor, landed } = await guest(owner, `/a/${id}/share`, { scope: "plan", name: "Tom" });
  expect(landed.text).toContain("write down what was found");
  const said = "Finance never laid it beside <what> customers did.";
  const fields = { person: "Tom", foundOn: "2027-01-04", found: said };
  await visitor.submit(landed, fields, `form[id="${task}"]`);
  const kept = (await here.plumbline.store.planOf(id))?.plan.tasks.find(({ question }) => question === task);
  expect(kept).toMatchObject(fields);
  expect((await owner.open(plan)).html.querySelector(`form[id="${task}"] textarea`)?.textContent).toBe(said);
  expect((await owner.open(`${plan}/plan.md`)).text).toContain("found out on 2027-01-04: Finance never laid it");
  expect((await owner.open(`${plan}/history`)).html.textContent).toContain(said);
  const looking = await guest(owner, `/a/${id}/share`, { scope: "view" });
  expect((await looking.visitor.open(plan)).html.textContent).toContain(said);
  const noNotes = await guest(owner, `/a/${id}/share`, { scope: "view", "leave-out-notes": "yes" });
  expect((await noNotes.visitor.open(plan)).html.textContent).not.toContain(said);
});

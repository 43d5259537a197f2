import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
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

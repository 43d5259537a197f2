import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { saidIn, spaceless } from "#test/support/said-in";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";
import { decisionAsks } from "~/domain/team-plan/decision-asks";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-05T10:00:00Z"));
});
afterAll(() => here.end());

/** What is asked on a day, from its second letter on, as it stands in the text of anything. */
const asked = (day: 30 | 60 | 90) => spaceless(decisionAsks[day].slice(1));
const said = async (visitor: Visitor, path: string) => {
  const { body, text } = await visitor.open(path);
  const words = /\.\w+$/.test(path) ? await saidIn(body) : text;
  return spaceless(words.replace(/\\([,;])/g, "$1"));
};
const missing = async (visitor: Visitor, path: string) => {
  const text = await said(visitor, path);
  return ([30, 60, 90] as const).filter((day) => !text.includes(asked(day))).map((day) => `${path} ${day}`);
};

test("the sponsor is asked the same in the same words on every page and in every file, before the plan is kept and after", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const a = `/a/${id}`;
  const ofReport = [
    `${a}/files/board-a4.pdf`,
    `${a}/files/board.pptx`,
    `${a}/files/report.docx`,
    `${a}/files/report.md`,
  ];
  const everywhere = [...ofReport, `${a}/files/plan-a4.pdf`, `${a}/files/plan.ics`, `${a}/plan`];
  for (const path of everywhere) expect(await missing(owner, path)).toEqual([]);
  await adopted(owner, id, "2027-01-06");
  const ofPlan = ["plan.pdf", "plan.docx", "plan.md", "plan.ics"].map((file) => `${a}/plan/${file}`);
  for (const path of [...everywhere, ...ofPlan]) expect(await missing(owner, path)).toEqual([]);
  for (const path of [`${a}/plan/status`, `${a}/plan/status.md`, `${a}/plan/status.pdf`])
    expect([path, (await said(owner, path)).includes(asked(30))]).toEqual([path, true]);
});

test("plan, paper, Word and Markdown give day 60 one date, say where it moved off a weekend, and agree on what was found out when", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const a = `/a/${id}`;
  await adopted(owner, id, "2027-01-06");
  const tasks = (await here.plumbline.store.planOf(id))?.plan.tasks ?? [];
  const [found, answered] = tasks;
  await owner.post(`${a}/plan`, {
    do: "task",
    question: found?.question ?? "",
    base: JSON.stringify({ foundOn: null, found: "" }),
    foundOn: "2027-01-05",
    found: "It was the harbour branch.",
    due: found?.due ?? "",
  });
  await owner.submit(await owner.open(`${a}/q/${answered?.question}`), { answer: "3", evidence: "2" });
  for (const file of ["plan.pdf", "plan.docx", "plan.md"]) {
    const iso = file === "plan.md";
    const text = await said(owner, `${a}/plan/${file}`);
    const day = (written: string, bare: string) => (iso ? bare : written);
    for (const words of [
      `to ${day("6 March 2027", "2027-03-06")}`,
      `ends on a weekend, so what is due then is due on ${day("8 March 2027", "2027-03-08")}`,
      "8 March 2027, day 60, the sponsor decides",
      `found out on ${day("5 January 2027", "2027-01-05")}: It was the harbour branch.`,
      "answered by now",
    ])
      expect([file, words, text.includes(spaceless(words))]).toEqual([file, words, true]);
  }
  const page = await owner.open(`${a}/plan`);
  expect(page.text).toContain("so what is due then is due on 8 Mar 2027");
  expect(page.text).toContain("Its question is answered by now.");
});

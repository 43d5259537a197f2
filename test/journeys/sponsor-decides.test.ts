import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { saidIn, spaceless } from "#test/support/said-in";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-02-05T10:00:00Z"));
});
afterAll(() => here.end());

const WHAT = "Two analysts until May, and the posters come down";
const SAID = `Decided on 3 February 2027: go on. ${WHAT}.`;
const SHORT = "Decided on 3 February 2027: go on.";
/** As the screen writes a day beside other fields. */
const SHOWN = SAID.replace("February", "Feb");
const FIELDS = { do: "decision", day: "30", base: "null", choice: "go", on: "2027-02-03", what: WHAT };

async function planned() {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id, "2027-01-04");
  return { owner, id, plan: `/a/${id}/plan`, share: `/a/${id}/share` };
}

const kept = async (id: string) => (await here.plumbline.store.planOf(id))?.plan.decisions;

test("what the sponsor decided is written down on the plan and said on every page and in every file of it", async () => {
  const { owner, id, plan } = await planned();
  const before = await owner.open(`${plan}/status`);
  expect(before.text).toContain("and nobody wrote down what was decided");
  const href = before.html.querySelectorAll("a").find((link) => link.textContent.includes("Write down"));
  expect(href?.getAttribute("href")).toBe(`${plan}#decision-30`);
  expect((await owner.open(plan)).html.querySelector("#decision-30 form")).not.toBeNull();

  const page = await owner.post(plan, { ...FIELDS, who: "Ingrid" });
  expect(page.text).toContain(SAID);
  expect(await kept(id)).toEqual([{ day: 30, choice: "go", on: "2027-02-03", what: WHAT }]);
  expect((await owner.open(`${plan}/status`)).text).toContain(`Day 30: d${SAID.slice(1)}`);
  for (const file of ["plan.pdf", "plan.docx", "plan.md", "plan.ics"])
    expect([file, await said(owner, `${plan}/${file}`, SAID)]).toEqual([file, true]);
  for (const file of ["status.pdf", "status.md"])
    expect([file, await said(owner, `${plan}/${file}`, `Day 30: d${SAID.slice(1)}`)]).toEqual([file, true]);
  for (const file of ["report.docx", "report.md", "plan-a4.pdf"])
    expect([file, await said(owner, `/a/${id}/files/${file}`, SAID)]).toEqual([file, true]);
  for (const file of ["board-a4.pdf", "board.pptx"])
    expect([file, await said(owner, `/a/${id}/files/${file}`, SHORT)]).toEqual([file, true]);
  const history = await owner.open(`${plan}/history`);
  expect(history.text).toContain("Ingrid");
  expect(history.text).toContain("wrote down what the sponsor decided");
  expect(history.text).toContain(`Decision of day 30: from nothing to “${SHOWN}”`);
});

async function said(visitor: Visitor, file: string, text: string): Promise<boolean> {
  const served = await visitor.open(file);
  return served.status === 200 && (await saidIn(served.body)).replaceAll("\\", "").includes(spaceless(text));
}

test("a second tab that wrote something else is asked, and nothing it typed is lost", async () => {
  const { owner, id, plan } = await planned();
  await owner.post(plan, FIELDS);
  const clash = await owner.post(plan, { ...FIELDS, choice: "stop", what: "No money before June" });
  expect(clash.status).toBe(409);
  expect(clash.text).toContain(`it is “${SHOWN}” now; you wanted “Decided on 3 Feb 2027: stop.`);
  expect(clash.html.querySelector("#decision-30 textarea")?.textContent).toBe("No money before June");
  expect(clash.html.querySelector("#decision-30 input[value=stop]")?.hasAttribute("checked")).toBe(true);
  expect(await kept(id)).toMatchObject([{ choice: "go" }]);
});

test("a refused form says what to change and keeps what was typed; none chosen is no command", async () => {
  const { owner, id, plan } = await planned();
  const refused = await owner.post(plan, { ...FIELDS, on: "2027-02-30" });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Give the decision a day that exists");
  expect(refused.html.querySelector("#decision-30 textarea")?.textContent).toBe(WHAT);
  const ahead = await owner.post(plan, { ...FIELDS, on: "2027-03-01" });
  expect(ahead.text).toContain("The day of the decision is still to come. Is that right?");
  expect(ahead.html.querySelector("#decision-30 input[name=sure]")).not.toBeNull();
  const { choice: _none, ...others } = FIELDS;
  expect((await owner.post(plan, others)).status).toBe(422);
  expect((await owner.post(plan, { ...FIELDS, day: "31" })).status).toBe(422);
  expect(await kept(id)).toBeUndefined();
});

test("it is taken out again with the button beside the choices", async () => {
  const { owner, id, plan } = await planned();
  const page = await owner.post(plan, FIELDS);
  const form = page.html.querySelector("#decision-30 form");
  expect(form?.querySelector("button[name=choice]")?.getAttribute("value")).toBe("none");
  const base = form?.querySelector("input[name=base]")?.getAttribute("value") ?? "";
  await owner.post(plan, { ...FIELDS, base, choice: ["go", "none"] });
  expect(await kept(id)).toBeUndefined();
});

test("a look-only link sees what was decided, one without notes only which way; a team’s part neither; none of them writes", async () => {
  const { owner, id, plan, share } = await planned();
  await owner.post(plan, FIELDS);
  const links = {
    look: (await guest(owner, share, { scope: "view" })).visitor,
    quiet: (await guest(owner, share, { scope: "view", "leave-out-notes": "yes" })).visitor,
    team: (await guest(owner, share, { scope: "team", role: "cx-lead", reports: "yes" })).visitor,
  };
  const texts = {
    look: (await links.look.open(plan)).text,
    quiet: (await links.quiet.open(plan)).text,
    team: (await links.team.open(plan)).text,
  };
  expect(texts.look).toContain(SAID);
  expect(texts.quiet).toContain(SHORT);
  expect(texts.quiet).not.toContain(WHAT);
  expect(texts.team).not.toContain("Decided on");
  for (const file of ["plan.pdf", "plan.ics", "status.md"])
    expect([file, await said(links.quiet, `${plan}/${file}`, WHAT)]).toEqual([file, false]);
  for (const visitor of Object.values(links)) expect((await visitor.post(plan, FIELDS)).status).toBe(403);
  expect(await kept(id)).toHaveLength(1);
});

test("an archive brings it along, and a file that decides a day twice is refused", async () => {
  const { owner, id, plan } = await planned();
  await owner.post(plan, FIELDS);
  const { body } = await owner.open(`/a/${id}/assessment.json`);
  const bring = async (text: string) => {
    const visitor = new Visitor(here.origin);
    const form = new FormData();
    form.append("file", new File([text], "assessment.json"));
    return { visitor, page: await visitor.post("/import", form) };
  };
  const opened = await bring(body.toString("utf8"));
  const copy = /^\/a\/([^/?]+)/.exec(opened.page.path)?.[1] ?? "";
  expect(await kept(copy)).toEqual(await kept(id));
  const file = JSON.parse(body.toString("utf8"));
  file.plan.decisions = [file.plan.decisions[0], file.plan.decisions[0]];
  const twice = await bring(JSON.stringify(file));
  expect(twice.page.status).toBe(422);
  expect(twice.page.text).toContain("Write one decision for each of day 30, 60 and 90.");
});

test("what was written down is said to be saved, where it stands", async () => {
  const { owner, plan } = await planned();
  const page = await owner.post(plan, FIELDS);
  expect(page.html.querySelector("#decision-30 [role=status]")?.textContent).toBe("Saved.");
  expect(page.html.querySelector("#decision-60 [role=status]")?.textContent).toBe("");
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported, sampleAssessment } from "#test/support/imported";
import { saidIn, spaceless } from "#test/support/said-in";
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

const NOTED = "NOTE-BESIDE-AN-ANSWER";
const assessment = {
  ...sampleAssessment(),
  answers: Object.fromEntries(
    Object.entries(sampleAssessment().answers).map(([id, answer]) => [id, { ...answer, note: `${NOTED} ${id}` }]),
  ),
};

async function planned() {
  time = new Date(START);
  const owner = new Visitor(here.origin);
  const id = await imported(owner, assessment);
  await adopted(owner, id);
  const items = (await here.plumbline.store.planOf(id))?.plan.items ?? [];
  const plan = `/a/${id}/plan`;
  for (const item of items.slice(0, 4)) {
    const page = await owner.open(`${plan}/items/${item.id}`);
    await owner.submit(page, { note: `PLAN-NOTE ${item.id}`, owner: `Owner of ${item.id}` }, 'form[id="item"]');
  }
  return { owner, id, plan, share: `/a/${id}/share`, items };
}

const FILES = ["plan.pdf", "plan.docx", "plan.csv", "plan.ics", "plan.md", "status.pdf", "status.md"];
/** Where the report is for those who may see it; whoever sees the plan alone gets its part here. */
const INSTEAD = [
  "plan.pdf",
  "files/plan-a4.pdf",
  "files/report.docx",
  "files/report.md",
  "files/actions.csv",
  "files/plan.ics",
];

test("a team's link shows its own actions on screen and in every file, and nothing else of anything", async () => {
  const { owner, id, plan, share, items } = await planned();
  const role = items[0]?.role ?? "cx-lead";
  const { visitor, landed } = await guest(owner, share, { scope: "team", role });
  expect(landed.path).toBe(plan);
  const own = items.filter((item) => item.role === role);
  const others = items.filter((item) => item.role !== role);
  expect([own.length > 0, others.length > 0]).toEqual([true, true]);
  const pages = [landed, await visitor.open(`${plan}?role=${others[0]?.role}`), await visitor.open(`${plan}/status`)];
  const paths = [...FILES.map((file) => `${plan}/${file}`), ...INSTEAD.map((file) => `/a/${id}/${file}`)];
  const files = await Promise.all(paths.map((path) => visitor.open(path)));
  for (const shown of [...pages, ...files]) {
    expect([shown.path, shown.status]).toEqual([shown.path, 200]);
    const text = await saidIn(shown.body);
    for (const other of others) {
      expect(text).not.toContain(other.id);
      expect(text).not.toContain(spaceless(other.title));
    }
    expect(text).not.toContain(spaceless(assessment.profile.organisation ?? "?"));
    expect(text).not.toContain(NOTED);
    if (!shown.path.includes("status") && files.includes(shown) && own[0] !== undefined && !shown.path.endsWith(".ics"))
      expect([shown.path, text.includes(spaceless(own[0].title))]).toEqual([shown.path, true]);
  }
  const all = await visitor.open(`${plan}?show=later`);
  for (const item of own) expect(all.text).toContain(item.title);
  for (const item of others) expect(all.text).not.toContain(item.title);
  for (const path of [
    "",
    "/results",
    "/review",
    "/plan/history",
    `/plan/items/${own[0]?.id}`,
    "/files/board-a4.pdf",
    "/files/board.pptx",
    "/files/report.json",
    "/files/answers.csv",
    "/assessment.json",
    "/share",
    "/leave",
  ])
    expect([path, (await visitor.open(`/a/${id}${path}`)).status]).toEqual([path, 404]);
  expect((await visitor.post(plan, { do: "drop", item: own[0]?.id ?? "", reason: "No." })).status).toBe(403);
  expect((await here.plumbline.store.planOf(id))?.plan.items.every(({ state }) => state.status !== "dropped")).toBe(
    true,
  );
  expect((await visitor.open("/")).text).not.toContain(assessment.profile.organisation ?? "?");
});

test("a link without results shows the kept plan alone; without notes nothing that people wrote", async () => {
  const { owner, id, plan, share, items } = await planned();
  const bare = await guest(owner, share, { scope: "view", "leave-out-results": "yes", "leave-out-notes": "yes" });
  expect(bare.landed.path).toBe(plan);
  for (const item of items.slice(0, 4)) expect(bare.landed.text).toContain(`Owner of ${item.id}`);
  for (const path of ["", "/results", "/review", "/figures", "/files/report.json", "/assessment.json", "/plan/history"])
    expect([path, (await bare.visitor.open(`/a/${id}${path}`)).status]).toEqual([path, 404]);
  for (const path of ["/plan/plan.pdf", "/plan/plan.docx", "/plan.pdf", "/files/report.docx"]) {
    const shown = await bare.visitor.open(`/a/${id}${path}`);
    const text = await saidIn(shown.body);
    expect([path, shown.status]).toEqual([path, 200]);
    for (const item of items) expect([path, text.includes(spaceless(item.title))]).toEqual([path, true]);
    for (const kept of [NOTED, "PLAN-NOTE", "outof100", "of100"])
      expect([path, text.includes(kept)]).toEqual([path, false]);
  }

  const noteless = await guest(owner, share, { scope: "view", "leave-out-notes": "yes" });
  for (const path of [
    ...["", "/results", "/review", "/plan", "/plan/plan.csv", "/plan/plan.md", "/plan/plan.pdf", "/plan/plan.docx"],
    ...["/assessment.json", "/plan.pdf"],
  ]) {
    const shown = await noteless.visitor.open(`/a/${id}${path}`);
    expect([path, shown.status]).toEqual([path, 200]);
    const text = await saidIn(shown.body);
    for (const left of [NOTED, "PLAN-NOTE"]) expect([path, text.includes(left)]).toEqual([path, false]);
  }
  const reader = await guest(owner, share, { scope: "view" });
  expect((await reader.visitor.open(`/a/${id}/results`)).body.toString("utf8")).toContain(NOTED);
  const opened = `${plan}?open=${items[0]?.id}`;
  expect((await reader.visitor.open(opened)).text).toContain("PLAN-NOTE");
  expect((await noteless.visitor.open(opened)).text).not.toContain("PLAN-NOTE");
});

test("a link is taken back at once, ends by itself, and its use is told to the owner alone", async () => {
  const { owner, id, plan, share } = await planned();
  const { visitor } = await guest(owner, share, { scope: "team", role: "cx-lead", name: "Service team", days: "7" });
  const listed = await owner.open(share);
  expect(listed.text).toContain("Service team");
  expect(listed.text).toContain("ends on 8 Jan 2027 · last opened 1 Jan 2027");
  expect(listed.html.querySelector("#private-link")).toBeNull();
  time = new Date("2027-01-08T09:59:00Z");
  expect((await visitor.open(plan)).status).toBe(200);
  time = new Date("2027-01-08T10:00:00Z");
  const gone = await visitor.open(plan);
  expect([gone.status, gone.text.includes("It could be used until 8 January 2027.")]).toEqual([410, true]);

  time = new Date(START);
  const other = await guest(owner, share, { scope: "view", name: "Second reader" });
  const link = (await here.plumbline.store.links(id)).find(({ name }) => name === "Second reader")?.id ?? "";
  await owner.post(share, { revoke: link, sure: "yes" });
  for (const file of ["", ...FILES.map((name) => `/${name}`)])
    expect((await other.visitor.open(plan + file)).status).toBe(404);
});

test("nobody but the owner makes links or sees them, and a form that is not clear makes the least", async () => {
  const { owner, id, share } = await planned();
  const edit = await guest(owner, share, { scope: "edit" });
  const view = await guest(owner, share, { scope: "view" });
  for (const { visitor } of [edit, view]) {
    expect((await visitor.open(share)).status).toBe(403);
    expect((await visitor.post(share, { scope: "edit", name: "mine" })).status).toBe(403);
  }
  await secretOf(owner, share, { scope: "all", name: "unclear" });
  await secretOf(owner, share, { scope: "team", role: "nobody", name: "unclear" });
  const unclear = (await here.plumbline.store.links(id)).filter(({ name }) => name === "unclear");
  expect(unclear.map(({ scope }) => scope)).toEqual(["view", "view"]);
});

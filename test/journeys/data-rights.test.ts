import JSZip from "jszip";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, nextStep } from "#test/support/assessment-flow";
import { adopted, imported, instrument, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";
import { assessmentFile } from "~/content/assessment-file";

const START = Date.UTC(2027, 0, 1, 10);
const DAY = 24 * 60 * 60 * 1000;
let time = new Date(START);
let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({ RETENTION_DAYS: "90" }, () => time);
});
afterAll(() => here.end());

const unzipped = async (body: Buffer) => {
  const zip = await JSZip.loadAsync(body);
  const texts = await Promise.all(
    Object.values(zip.files).map(async (file) => [file.name, await file.async("string")] as const),
  );
  return new Map(texts.sort(([one], [other]) => (one < other ? -1 : 1)));
};

test("everything of an assessment comes as one archive, the same bytes of text each time, and no secret in it", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id);
  await owner.submit(await owner.open(`/a/${id}/leave`), { scope: "view", name: "Board" });
  const question = Object.keys(sampleAssessment().answers)[0] ?? "";
  await owner.submit(await owner.open(`/a/${id}/q/${question}`), { answer: "1", note: "A note of today" });
  await owner.post(`/a/${id}/review`, {});

  const leave = await owner.open(`/a/${id}/leave`);
  const href = leave.html.querySelector('a[href$="archive.zip"]')?.getAttribute("href") ?? "";
  const got = await owner.open(href);
  expect([got.status, got.headers.get("Content-Type")]).toEqual([200, "application/zip"]);
  expect(got.headers.get("Content-Disposition")).toMatch(/^attachment; filename="Plumbline-archive-.+\.zip"/);
  const files = await unzipped(got.body);
  expect([...files.keys()]).toEqual([
    "answers-history.json",
    "assessment.json",
    "kept.json",
    "links.json",
    "plan-history.json",
    "plan.json",
    "plan.pdf",
    "versions/1.json",
    "versions/2.json",
  ]);
  const stored = (await here.plumbline.store.versions(id)).at(-1)?.assessment ?? sampleAssessment();
  expect(files.get("assessment.json")).toBe(assessmentFile(stored, instrument));
  expect(files.get("versions/1.json")).not.toContain("A note of today");
  expect(files.get("versions/2.json")).toContain("A note of today");
  expect(JSON.parse(files.get("plan.json") ?? "").plan).toEqual((await here.plumbline.store.planOf(id))?.plan);
  expect(JSON.parse(files.get("plan-history.json") ?? "")).toHaveLength(1);
  const history = JSON.parse(files.get("answers-history.json") ?? "");
  expect(history.map(({ did }: { did: string }) => did)).toEqual(["answered", "finished"]);
  expect(JSON.parse(files.get("links.json") ?? "").map((link: { name: string }) => link.name)).toContain("Board");
  expect(files.get("links.json")).not.toMatch(/secret|hash/i);
  expect(files.get("plan.pdf")).toMatch(/^%PDF-/);

  const again = await unzipped((await owner.open(href)).body);
  for (const [name, text] of files) if (name !== "plan.pdf") expect([name, again.get(name)]).toEqual([name, text]);
  const back = await imported(owner, JSON.parse(files.get("assessment.json") ?? "{}"));
  expect(back).not.toBe(id);
});

test("an archive is its owner's: a link to edit or view gets none, a stranger finds nothing", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  for (const scope of ["edit", "view"]) {
    const made = await owner.submit(await owner.open(`/a/${id}/leave`), { scope, name: scope });
    const guest = new Visitor(here.origin);
    await guest.post("/open", { secret: made.html.querySelector("#private-link")?.textContent ?? "" });
    expect([scope, (await guest.open(`/a/${id}/archive.zip`)).status]).toEqual([scope, 403]);
    expect((await guest.open(`/a/${id}/leave`)).html.querySelector('a[href$="archive.zip"]')).toBeNull();
  }
  expect((await new Visitor(here.origin).open(`/a/${id}/archive.zip`)).status).toBe(404);
});

test("a workshop's archive holds its tallies once it is closed, and no name or single vote", async () => {
  const owner = new Visitor(here.origin);
  const made = await owner.post("/workshops/new", {
    title: "Team day",
    client: "Harbour",
    scope: "quick",
    mode: "open",
    roles: "frontline",
    threshold: "3",
    seats: "20",
  });
  const id = made.html.querySelector('a[href^="/w/"]')?.getAttribute("href")?.split("/")[2] ?? "";
  const code = /\/join\/(\w+)/.exec(made.body.toString("utf8"))?.[1] ?? "";
  const press = async (event: string, fields: Record<string, string> = {}) => {
    const step = (await owner.open(`/w/${id}`)).html.querySelector('input[name="step"]')?.getAttribute("value") ?? "";
    expect([event, (await owner.post(`/w/${id}`, { event, step, ...fields })).status]).toEqual([event, 200]);
  };
  const workshopIn = async () =>
    JSON.parse((await unzipped((await owner.open(`/a/${id}/archive.zip`)).body)).get("workshop.json") ?? "null");
  const names = ["Xenophilia", "Ygraine", "Zebedee"];
  const phones = names.map(() => new Visitor(here.origin));
  for (const [at, phone] of phones.entries())
    await phone.post(`/join/${code}`, { role: "frontline", name: names[at] ?? "" });
  await press("begun");
  await press("voting.opened");
  for (const [level, phone] of phones.entries()) {
    const { html } = await phone.open(`/w/${id}/seat`);
    const question = html.querySelector('form [name="question"]')?.getAttribute("value") ?? "";
    await phone.post(`/w/${id}/vote`, { question, round: "1", level: String(level) });
  }
  await press("voting.closed");
  expect(await workshopIn()).toMatchObject({ settings: { title: "Team day" }, outcome: null });
  await press("agreed", { answer: "1" });
  await press("wrapped-up");
  await press("closed");
  const [line, more] = await here.plumbline.store.answersChanges(id);
  expect(line).toMatchObject({ who: "Team day", did: "settled", answers: [{ from: null, to: { answer: 1 } }] });
  expect(more).toBeUndefined();
  expect((await owner.open(`/a/${id}/history`)).text).toContain("Team day settled these answers in a workshop");
  const { outcome } = await workshopIn();
  expect(outcome.participation).toMatchObject({ joined: 3 });
  expect(Object.values(outcome.votes)).toHaveLength(1);
  const all = [...(await unzipped((await owner.open(`/a/${id}/archive.zip`)).body)).values()].join("\n");
  for (const name of names) expect(all).not.toContain(name);
});

test("before it is deleted, a plan that nobody kept yet says so too, and only its owner is led to the archive", async () => {
  time = new Date(START);
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const { visitor } = await guest(owner, `/a/${id}/share`, { scope: "view" });
  const notice = async (browser: Visitor) => (await browser.open(`/a/${id}/plan`)).html.querySelector("#purge");
  time = new Date(START + 59 * DAY);
  expect(await notice(owner)).toBeNull();
  time = new Date(START + 60 * DAY);
  const shown = [await notice(owner), await notice(visitor)];
  for (const each of shown) expect(each?.textContent).toContain("All of this will be deleted on 1 April 2027.");
  expect(shown.map((each) => each?.querySelector("a")?.getAttribute("href"))).toEqual([
    `/a/${id}/archive.zip`,
    undefined,
  ]);
  time = new Date(START);
});

test("until something is answered or linked, its home says when it goes, and the start page says so before", async () => {
  time = new Date(START);
  const said = async (who: Visitor, path: string) =>
    (await who.open(path)).html.querySelector("#unanswered")?.textContent;
  const [one, other] = [new Visitor(here.origin), new Visitor(here.origin)];
  expect(await said(one, "/start")).toContain("is deleted after 30 days");
  const { id, tasks } = await begin(one, "quick");
  const passedOn = (await begin(other, "quick")).id;
  expect(tasks.html.querySelector("#unanswered")?.textContent).toContain("it is deleted on 31 January 2027");
  await one.submit(await nextStep(one, tasks), { answer: "2" });
  expect(await said(one, `/a/${id}`)).toBeUndefined();
  await other.submit(await other.open(`/a/${passedOn}/leave`), { scope: "view", name: "Board" });
  expect(await said(other, `/a/${passedOn}`)).toBeUndefined();
});

test("before it is deleted, its home and its plan say when, and a change keeps it", async () => {
  time = new Date(START);
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id);
  const notices = async () => {
    const pages = [await owner.open(`/a/${id}`), await owner.open(`/a/${id}/plan`)];
    return pages.map(({ html }) => html.querySelector("#purge")?.textContent.replace(/\s+/g, " ").trim());
  };
  time = new Date(START + 59 * DAY);
  expect(await notices()).toEqual([undefined, undefined]);
  time = new Date(START + 60 * DAY);
  const said = expect.stringMatching(
    /^All of this will be deleted on 1 April 2027\. Nobody has changed anything since 1 January 2027/,
  );
  expect(await notices()).toEqual([said, said]);
  expect((await owner.open(`/a/${id}`)).html.querySelector("#purge a")?.getAttribute("href")).toBe(
    `/a/${id}/archive.zip`,
  );
  await owner.post(`/a/${id}/plan`, { do: "add", window: "1", role: "cx-lead", title: "One more" });
  expect(await notices()).toEqual([undefined, undefined]);
  time = new Date(START);
});

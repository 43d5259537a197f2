import JSZip from "jszip";
import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { type Visited, Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-02T10:00:00Z"));
});
afterAll(() => here.end());

/** A plan people have worked on, with the browser of its owner. */
async function workedOn() {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id, "2027-01-04");
  const plan = `/a/${id}/plan`;
  const [item] = (await kept(id)).plan.items;
  if (item === undefined) throw new Error("no action");
  const link = "https://wiki.example/calls";
  await owner.post(plan, { do: "edit", item: item.id, base: BASE, owner: "Ada", note: "Quiet.", evidenceLink: link });
  await owner.post(plan, { do: "add", title: "Ask the union", window: "2" });
  return { owner, id, plan, item };
}

const QUESTION = "leader-distance.direct-contact";
const BASE = '{"owner":"","note":"","evidenceLink":null}';

const kept = async (id: string) => {
  const found = await here.plumbline.store.planOf(id);
  if (found === undefined) throw new Error("no plan");
  return found;
};

async function brought(
  bytes: Uint8Array | string,
  name: string,
): Promise<{ visitor: Visitor; page: Visited; id: string }> {
  const visitor = new Visitor(here.origin);
  const form = new FormData();
  form.append("file", new File([bytes as BlobPart], name));
  const page = await visitor.post("/import", form);
  return { visitor, page, id: /^\/a\/([^/?]+)/.exec(page.path)?.[1] ?? "" };
}

const told = ({ text }: Visited) => text.slice(text.indexOf("The file was not opened"), 600);

/** An archive with some of its files changed; null takes one out. */
async function changed(
  archive: Buffer,
  files: Readonly<Record<string, string | Uint8Array | null>>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(archive);
  for (const [name, content] of Object.entries(files)) {
    if (content === null) zip.remove(name);
    else zip.file(name, content, { createFolders: false });
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

test("an archive brings plan, versions and the whole history, under new ids, and no link of before", async () => {
  const { owner, id } = await workedOn();
  await guest(owner, `/a/${id}/share`, { scope: "edit" });
  const archive = (await owner.open(`/a/${id}/archive.zip`)).body;
  const { visitor, page, id: again } = await brought(archive, "archive.zip");
  expect([page.status, again === id]).toEqual([200, false]);
  const [before, after] = [await kept(id), await kept(again)];
  const [ownBefore, ownAfter] = [before, after].map(({ plan }) => plan.items.find(({ action }) => action === null)?.id);
  expect(ownAfter).not.toBe(ownBefore);
  expect(JSON.stringify(after.plan)).toBe(JSON.stringify(before.plan).replaceAll(String(ownBefore), String(ownAfter)));
  const { store } = here.plumbline;
  expect(await store.versions(again)).toHaveLength((await store.versions(id)).length);
  expect(await store.links(again)).toHaveLength(1);
  expect((await owner.open(`/a/${again}/plan`)).status).toBe(404);

  const lines = await store.planChanges(again);
  expect(lines.map(({ number, did, from }) => [number, did, from])).toEqual([
    [4, "imported", undefined],
    [3, "item.added", "file"],
    [2, "item.edited", "file"],
    [1, "adopted", "file"],
  ]);
  const history = await visitor.open(`/a/${again}/plan/history`);
  expect(history.text.match(/from a file, not witnessed here/g)).toHaveLength(3);
  expect(history.html.querySelectorAll("button[name=number]")).toHaveLength(0);
  expect((await visitor.post(`/a/${again}/plan/history`, { number: "2" })).status).toBe(409);
  expect((await kept(again)).revision).toBe(4);
});

test("an archive brings who changed which answer, told as from a file, and the history goes on from there", async () => {
  const { owner, id } = await workedOn();
  const colleague = await guest(owner, `/a/${id}/share`, { scope: "edit", name: "Grace in service" });
  const page = await colleague.visitor.open(`/a/${id}/q/${QUESTION}`);
  await colleague.visitor.submit(page, { answer: "0", note: "Asked all twelve." });
  await owner.post(`/a/${id}/review`, {});
  const archive = (await owner.open(`/a/${id}/archive.zip`)).body;
  const { visitor, page: opened, id: again } = await brought(archive, "archive.zip");
  expect([opened.status, told(opened)]).toEqual([200, ""]);
  const { store } = here.plumbline;
  const lines = await store.answersChanges(again);
  expect(lines.map(({ did, who, from }) => [did, who, from])).toEqual([
    ["imported", null, undefined],
    ["finished", null, "file"],
    ["answered", "Grace in service", "file"],
  ]);
  const before = (await store.answersChanges(id)).map(({ at, answers }) => ({ at, answers }));
  expect(lines.slice(1).map(({ at, answers }) => ({ at, answers }))).toEqual(before);

  await visitor.submit(await visitor.open(`/a/${again}/q/${QUESTION}`), { answer: "1" });
  expect((await store.answersChanges(again)).map(({ did }) => did)).toEqual([
    ...["answered", "imported", "finished", "answered"],
  ]);
  const history = await visitor.open(`/a/${again}/history`);
  expect(history.text.match(/from a file, not witnessed here/g)).toHaveLength(2);
  expect(history.text).toContain("Grace in service changed an answer");
});

test("every version an archive holds is kept, and the plan's effect is measured from where it was adopted", async () => {
  const { owner, id } = await workedOn();
  const archive = (await owner.open(`/a/${id}/archive.zip`)).body;
  const zip = await JSZip.loadAsync(archive);
  const version = JSON.parse((await zip.file("versions/1.json")?.async("string")) ?? "{}");
  const days = ["2026-03-02", "2026-03-03", "2026-11-16", "2027-01-02"];
  const versions = Object.fromEntries(
    days.map((taken, index) => [`versions/${index + 1}.json`, JSON.stringify({ ...version, taken })]),
  );
  const plan = JSON.parse((await zip.file("plan.json")?.async("string")) ?? "{}");
  const files = {
    ...versions,
    "assessment.json": JSON.stringify({ ...version, taken: days[3] }),
    "plan.json": JSON.stringify({ ...plan, adoptedAt: "2026-11-20T08:00:00.000Z" }),
  };
  const { id: again } = await brought(await changed(archive, files), "archive.zip");
  const { store } = here.plumbline;
  expect((await store.versions(again)).map(({ taken }) => taken)).toEqual(days);
  expect((await store.version(again, "adopted"))?.taken).toBe("2026-11-16");
  expect((await kept(again)).adoptedAt).toBe("2026-11-20T08:00:00.000Z");
});

test("the assessment file brings the plan as the link saw it; its history comes with own and edit alone", async () => {
  const { owner, id } = await workedOn();
  const share = `/a/${id}/share`;
  const edit = (await guest(owner, share, { scope: "edit" })).visitor;
  const view = (await guest(owner, share, { scope: "view" })).visitor;
  const bare = (await guest(owner, share, { scope: "view", "leave-out-notes": "yes" })).visitor;
  for (const [visitor, lines, note] of [
    [owner, 4, "Quiet."],
    [edit, 4, "Quiet."],
    [view, 1, "Quiet."],
    [bare, 1, ""],
  ] as const) {
    const file = (await visitor.open(`/a/${id}/assessment.json`)).body.toString("utf8");
    expect(JSON.parse(file).format).toBe("plumbline-assessment/2");
    const { id: again, page } = await brought(file, "assessment.json");
    expect(page.status).toBe(200);
    expect((await here.plumbline.store.planChanges(again)).length).toBe(lines);
    expect((await kept(again)).plan.items[0]).toMatchObject({ owner: "Ada", note });
  }
});

const answersLine = (changed: object) =>
  JSON.stringify([
    {
      at: "2027-01-01T10:00:00.000Z",
      who: null,
      did: "answered",
      answers: [{ question: QUESTION, from: null, to: { answer: 1 }, ...changed }],
    },
  ]);

test("what no archive of ours holds is refused by name, and nothing is kept", async () => {
  const { owner, id } = await workedOn();
  const archive = (await owner.open(`/a/${id}/archive.zip`)).body;
  const plan = JSON.parse((await (await JSZip.loadAsync(archive)).file("plan.json")?.async("string")) ?? "{}");
  const withItem = (item: object) =>
    JSON.stringify({ ...plan, plan: { ...plan.plan, items: [{ ...plan.plan.items[0], ...item }] } });
  const cases: readonly (readonly [Readonly<Record<string, string | Uint8Array | null>>, string])[] = [
    [{ "evil.html": "<script>" }, "evil.html"],
    [{ "../assessment.json": "{}" }, "No archive of Plumbline has this"],
    [{ "assessment.json": null }, "assessment.json"],
    [{ "plan-history.json": "{" }, "plan-history.json"],
    [{ "assessment.json": new Uint8Array(40 * 1024 * 1024) }, "unpacked larger than 32 MB"],
    [
      Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`versions/${index + 10}.json`, "{}"])),
      "more than 120 files",
    ],
    [{ "plan.json": withItem({ evidenceLink: "javascript:alert(1)" }) }, "https://"],
    [{ "plan.json": withItem({ action: "no-such-action" }) }, "no such action"],
    [{ "plan.json": withItem({ title: "" }) }, "title"],
    [{ "plan.json": withItem({ extra: 1 }) }, "extra"],
    [
      { "plan.json": JSON.stringify({ plan: { ...plan.plan, items: Array.from({ length: 301 }, () => ({})) } }) },
      "more than 300",
    ],
    [{ "plan.json": JSON.stringify({ plan: { ...plan.plan, start: "2027-02-30" } }) }, "plan.json"],
    [{ "answers-history.json": JSON.stringify(Array.from({ length: 20_001 }, () => 1)) }, "20,000 entries"],
    [{ "answers-history.json": JSON.stringify([{ at: "yesterday" }]) }, "Write the time of the change"],
    [{ "answers-history.json": answersLine({ question: "no-such.question" }) }, "There is no such question"],
    [{ "answers-history.json": answersLine({ to: { answer: 5 } }) }, "answers-history.json/0/answers/0/to"],
    [{ "answers-history.json": answersLine({ to: { answer: 1, note: "a".repeat(4001) } }) }, "4000 characters"],
    [{ "plan-history.json": JSON.stringify([{ at: "yesterday" }]) }, "Write the time of the change"],
  ];
  for (const [files, problem] of cases) {
    const { page } = await brought(await changed(archive, files), "archive.zip");
    expect([problem, page.status, told(page).includes(problem) ? problem : told(page)]).toEqual([
      problem,
      422,
      problem,
    ]);
  }
  expect((await brought(archive.subarray(0, archive.length - 400), "archive.zip")).page.status).toBe(422);
});

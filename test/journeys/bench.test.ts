import { afterAll, beforeAll, expect, test } from "vitest";
import { begin } from "#test/support/assessment-flow";
import { imported, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { type Visited, Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere();
});
afterAll(() => here.end());

const PASSPHRASE = "four plain words here";

/** A bench with its maker's browser and its link. */
async function benched(name = "Clients") {
  const maker = new Visitor(here.origin);
  const made = await maker.post("/bench/new", { name });
  expect(made.status).toBe(201);
  const link = made.html.querySelector("#private-link")?.textContent ?? "";
  const href = made.html.querySelector("a.button")?.getAttribute("href") ?? "";
  return { maker, link, href };
}
const byLink = async (link: string) => {
  const visitor = new Visitor(here.origin);
  const page = await visitor.post("/open", { secret: link });
  return { visitor, page };
};
const named = (page: Visited) =>
  page.html.querySelectorAll("#items > li").map((line) => line.querySelector("a")?.textContent ?? "");
const idIn = (page: Visited) => /^\/(?:a|w)\/([^/?]+)/.exec(page.path)?.[1] ?? "";

test("what is started on a bench is on it, and its link opens everything on another device by one sign-in", async () => {
  const { maker, link, href } = await benched();
  const profile = await maker.post(href, { do: "start", scope: "quick" });
  const id = idIn(profile);
  await maker.submit(profile, { organisation: "Harbour Mutual", surveys: "yes", respondentRole: "consultant" });
  const bench = await maker.open(href);
  const form = await maker.open(bench.html.querySelector('a[href^="/workshops/new"]')?.getAttribute("href") ?? "");
  const created = await maker.submit(form, { title: "Team day", client: "Ferry Line" });
  expect(created.status).toBe(201);
  const workshop = created.html.querySelector('a[href^="/w/"]')?.getAttribute("href")?.split("/")[2] ?? "";

  const { visitor, page } = await byLink(link);
  expect(page.path).toBe(href);
  expect(named(page).sort()).toEqual(["Harbour Mutual", "Team day"]);
  expect(page.text).toContain("Ferry Line");
  for (const path of [`/a/${id}`, `/a/${id}/leave`, `/w/${workshop}`, `/w/${workshop}/present`])
    expect([path, (await visitor.open(path)).status]).toEqual([path, 200]);
  expect((await visitor.open("/")).text).toContain("Your bench: Clients");
  for (const path of [href, `${href}/archive.json`, `${href}/calibration`, `${href}/unlock`, `/a/${id}`])
    expect([path, (await new Visitor(here.origin).open(path)).status]).toEqual([path, 404]);
});

test("an assessment of one's own is kept on the bench, by its link or from this browser; a link to look is not enough", async () => {
  const { maker, href } = await benched();
  const owner = new Visitor(here.origin);
  const { id } = await begin(owner, "quick", { organisation: "Ferry Line" });
  const linkTo = async (scope: string) =>
    (await owner.submit(await owner.open(`/a/${id}/leave`), { scope, name: scope })).html.querySelector("#private-link")
      ?.textContent ?? "";
  const refused = await maker.post(href, { do: "put", secret: await linkTo("edit") });
  expect([refused.status, named(refused)]).toEqual([422, []]);
  expect((await maker.post(href, { do: "put", secret: "wrong" })).status).toBe(422);
  expect((await maker.post(href, { do: "put", assessment: (await begin(owner, "quick")).id })).status).toBe(422);
  const put = await maker.post(href, { do: "put", secret: await linkTo("own") });
  expect([put.status, named(put)]).toEqual([200, ["Ferry Line"]]);
  const held = await imported(maker);
  const offered = (await maker.open(href)).html.querySelector(`#put option[value="${held}"]`);
  expect(offered).not.toBeNull();
  expect(named(await maker.post(href, { do: "put", assessment: held }))).toHaveLength(2);
  expect((await maker.post(href, { do: "put", assessment: held })).status).toBe(422);
});

test("lines are filtered by an address, duplicated, archived and brought back, and erased only when it is meant", async () => {
  const { maker, href } = await benched();
  for (const organisation of ["Harbour Mutual", "Ferry Line"]) {
    const id = await imported(maker, {
      ...sampleAssessment(),
      profile: { ...sampleAssessment().profile, organisation },
    });
    await maker.post(href, { do: "put", assessment: id });
  }
  const ferry = await maker.open(`${href}?text=FERRY`);
  expect(named(ferry)).toEqual(["Ferry Line"]);
  const id = ferry.html.querySelector("#items > li")?.id ?? "";
  await maker.post(href, { do: "duplicate", assessment: id });
  expect(named(await maker.open(`${href}?state=answering`))).toEqual(["Ferry Line"]);
  expect(named(await maker.open(`${href}?state=finished`)).sort()).toEqual(["Ferry Line", "Harbour Mutual"]);
  const copy = (await maker.open(`${href}?state=answering`)).html.querySelector("#items > li")?.id ?? "";
  const kept = (await maker.open(`/a/${copy}/assessment.json`)).body.toString("utf8");
  expect(JSON.parse(kept).answers).toEqual(JSON.parse(JSON.stringify(sampleAssessment().answers)));

  await maker.post(href, { do: "archive", assessment: id });
  expect(named(await maker.open(`${href}?state=finished`))).toEqual(["Harbour Mutual"]);
  expect(named(await maker.open(`${href}?archived=yes`))).toEqual(["Ferry Line"]);
  await maker.post(href, { do: "restore", assessment: id });
  expect(named(await maker.open(`${href}?archived=yes`))).toEqual([]);

  expect((await maker.post(href, { do: "erase", assessment: id })).status).toBe(422);
  expect((await maker.open(`/a/${id}`)).status).toBe(200);
  expect(named(await maker.post(href, { do: "erase", assessment: id, sure: "yes" })).sort()).toEqual([
    "Ferry Line",
    "Harbour Mutual",
  ]);
  expect((await maker.open(`/a/${id}`)).status).toBe(404);
});

test("nothing that stands elsewhere is changed or read from a bench", async () => {
  const { maker, href } = await benched();
  const foreign = await imported(new Visitor(here.origin));
  for (const action of ["duplicate", "archive", "restore", "erase"])
    expect([action, (await maker.post(href, { do: action, assessment: foreign, sure: "yes" })).status]).toEqual([
      action,
      422,
    ]);
  expect(await here.plumbline.store.links(foreign)).toHaveLength(1);
});

test("everything on a bench comes as one file, the same each time, without secrets", async () => {
  const { maker, href } = await benched();
  const id = await imported(maker);
  await maker.post(href, { do: "put", assessment: id });
  await maker.post(href, { do: "start", scope: "full" });
  const got = await maker.open(`${href}/archive.json`);
  const archive = JSON.parse(got.body.toString("utf8"));
  expect(archive.format).toBe("plumbline-archive/1");
  expect(archive.items.map((item: { id: string }) => item.id)[0]).toBe(id);
  expect(archive.items).toHaveLength(2);
  expect(archive.items[0].assessment.answers).toEqual(JSON.parse(JSON.stringify(sampleAssessment().answers)));
  expect(got.body.toString("utf8")).not.toMatch(/secret|hash/i);
  expect((await maker.open(`${href}/archive.json`)).body.equals(got.body)).toBe(true);
});

test("a passphrase is asked for on every other browser, a wrong one opens nothing, and guesses are slowed", async () => {
  const { maker, link, href } = await benched();
  const id = idIn(await maker.post(href, { do: "start", scope: "quick" }));
  const { visitor: phone } = await byLink(link);
  expect((await phone.open(`/a/${id}/profile`)).status).toBe(200);
  expect((await maker.post(href, { do: "passphrase", passphrase: "too short" })).status).toBe(422);
  expect((await maker.post(href, { do: "passphrase", passphrase: PASSPHRASE })).status).toBe(200);

  expect((await phone.open(`/a/${id}/profile`)).status).toBe(404);
  const { visitor, page } = await byLink(link);
  expect(page.path).toBe(`${href}/unlock`);
  expect((await visitor.open(`${href}/archive.json`)).path).toBe(`${href}/unlock`);
  expect((await visitor.post(href, { do: "start", scope: "full" })).path).toBe(`${href}/unlock`);
  expect((await visitor.post(`${href}/unlock`, { passphrase: "not the words at all" })).status).toBe(422);
  expect((await visitor.open(`/a/${id}/profile`)).status).toBe(404);
  expect((await visitor.post(`${href}/unlock`, { passphrase: PASSPHRASE })).path).toBe(href);
  expect((await visitor.open(`/a/${id}/profile`)).status).toBe(200);
  expect((await maker.open(href)).path).toBe(href);

  const statuses: number[] = [];
  for (let guess = 0; guess < 6; guess += 1)
    statuses.push((await phone.post(`${href}/unlock`, { passphrase: `guess number ${guess}` })).status);
  expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
  await maker.post(href, { do: "no-passphrase" });
  expect((await phone.open(`/a/${id}/profile`)).status).toBe(200);
});

test("a passphrase's fields hide what is typed, and let a password manager fill them", async () => {
  const { maker, link, href } = await benched();
  const field = ({ html }: Visited) =>
    ["type", "autocomplete"].map((name) => html.querySelector("[name=passphrase]")?.getAttribute(name));
  expect(field(await maker.open(href))).toEqual(["password", "new-password"]);
  await maker.post(href, { do: "passphrase", passphrase: PASSPHRASE });
  expect(field((await byLink(link)).page)).toEqual(["password", "current-password"]);
});

test("a passphrase is changed by setting another one, and the old one opens nothing more", async () => {
  const { maker, link, href } = await benched();
  const other = `${PASSPHRASE} 2`;
  for (const passphrase of [PASSPHRASE, other])
    expect((await maker.post(href, { do: "passphrase", passphrase })).status).toBe(200);
  const { visitor } = await byLink(link);
  expect((await visitor.post(`${href}/unlock`, { passphrase: PASSPHRASE })).status).toBe(422);
  expect((await visitor.post(`${href}/unlock`, { passphrase: other })).path).toBe(href);
});

test("a further link is shown once and can be taken back, the last one not; an empty bench can be erased", async () => {
  const { maker, href, link } = await benched();
  const made = await maker.post(href, { do: "link", name: "Grace" });
  const { visitor: grace, page } = await byLink(made.html.querySelector("#private-link")?.textContent ?? "");
  expect(page.path).toBe(href);
  const lines = (await maker.open(href)).html.querySelectorAll("#links > li");
  const idOf = (name: string) =>
    lines
      .find((line) => line.textContent.includes(name))
      ?.querySelector('input[name="link"]')
      ?.getAttribute("value") ?? "";
  await maker.post(href, { do: "revoke", link: idOf("Grace") });
  expect((await grace.open(href)).status).toBe(404);
  expect((await maker.post(href, { do: "revoke", link: idOf("Clients") })).status).toBe(422);
  const id = idIn(await maker.post(href, { do: "start", scope: "quick" }));
  expect((await maker.post(href, { do: "erase-bench", sure: "yes" })).status).toBe(422);
  await maker.post(href, { do: "erase", assessment: id, sure: "yes" });
  expect((await maker.post(href, { do: "erase-bench", sure: "yes" })).path).toBe("/?erased");
  expect((await byLink(link)).page.status).toBe(404);
});

test("a scene is rated first; then the key, its reason, and what colleagues chose are shown", async () => {
  const { maker, link, href } = await benched();
  const address = `${href}/calibration`;
  const first = await maker.open(address);
  const scenes = first.html.querySelectorAll("main section");
  expect(scenes).toHaveLength(3);
  expect(first.html.querySelectorAll(".compared")).toHaveLength(0);
  const scene = scenes[0]?.id ?? "";
  const questions = [
    ...new Set(scenes[0]?.querySelectorAll('input[type="radio"]').map((one) => one.getAttribute("name") ?? "")),
  ];
  expect((await maker.post(address, { scene, [questions[0] ?? ""]: "1" })).status).toBe(422);
  expect((await maker.post(address, { scene: "none" })).status).toBe(404);

  const { visitor: grace } = await byLink(link);
  const rate = (visitor: Visitor, level: string) =>
    visitor.post(address, { scene, ...Object.fromEntries(questions.map((question) => [question, level])) });
  await rate(grace, "3");
  const compared = await rate(maker, "1");
  const shown = compared.html.querySelector(`#${scene}`);
  expect(shown?.querySelectorAll(".compared")).toHaveLength(questions.length);
  expect(shown?.textContent).toContain("You chose as the key does.");
  const choices = shown?.querySelectorAll("label").map((label) => label.textContent) ?? [];
  expect(choices[1]).toContain("key · you");
  expect(choices[3]).toContain("1 colleague");
  expect(compared.html.querySelectorAll(".compared")).toHaveLength(questions.length);
  expect((await rate(grace, "3")).text).toContain("You are 2 answers away from the key.");
});

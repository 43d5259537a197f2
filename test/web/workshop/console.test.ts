import { afterAll, beforeAll, expect, test } from "vitest";
import { Phone } from "#test/support/phone";
import { Visitor } from "#test/support/visitor";
import { type ServedRooms, serveRooms } from "#test/support/workshop-room";

let rooms: ServedRooms;
beforeAll(async () => {
  rooms = await serveRooms();
});
afterAll(() => rooms.stop());

/** A workshop made through the form, with what its answer shows. */
async function made(fields: Record<string, string | readonly string[]> = {}) {
  const facilitator = new Visitor(rooms.origin);
  const answer = await facilitator.post("/workshops/new", { title: "Team day", client: "Harbour Mutual", ...fields });
  const id = /\/w\/([\w-]+)/.exec(answer.body.toString("utf8"))?.[1] ?? "";
  const secrets = [...new Set(answer.body.toString("utf8").match(/\/open#[\w-]{43}/g))].map((link) => link.slice(6));
  const stored = (await rooms.plumbline.store.workshopNow(id))?.stored;
  return { facilitator, answer, id, secrets, code: stored?.code ?? "" };
}

const stepOf = async (id: string) => (await rooms.plumbline.store.workshopNow(id))?.stored.workshop.step ?? -1;

async function press(visitor: Visitor, id: string, event: string, fields: Record<string, string> = {}) {
  return visitor.post(`/w/${id}`, { event, step: String(await stepOf(id)), ...fields });
}

test("a form makes a workshop, its links and a session; each link leads where it may", async () => {
  const { answer, id, secrets, code, facilitator } = await made();
  expect(answer.status).toBe(201);
  expect(answer.text.replaceAll(/\s/g, "")).toContain(code);
  expect(secrets).toHaveLength(3);
  expect((await facilitator.open(`/w/${id}`)).status).toBe(200);
  const places: string[] = [];
  for (const secret of secrets) {
    const other = new Visitor(rooms.origin);
    const opened = await other.post("/open", { secret });
    expect(opened.status).toBe(200);
    places.push(opened.path);
    const [console, wall, results] = [`/w/${id}`, `/w/${id}/present`, `/a/${id}`];
    const statuses = [];
    for (const path of [console, wall, results]) statuses.push((await other.open(path)).status);
    expect(statuses).toEqual(opened.path === wall ? [404, 200, 404] : [200, 200, 200]);
  }
  expect(places.sort()).toEqual([`/w/${id}`, `/w/${id}`, `/w/${id}/present`]);
  expect((await new Visitor(rooms.origin).open(`/w/${id}`)).status).toBe(404);
});

test("the first page leads back to the room while it is open, and the console offers links to whoever may make them", async () => {
  const { facilitator, id, secrets } = await made();
  const browsers = [facilitator];
  for (const secret of secrets) {
    const browser = new Visitor(rooms.origin);
    await browser.post("/open", { secret });
    browsers.push(browser);
  }
  const seen = async (browser: Visitor) => {
    const { html } = await browser.open("/");
    const [home = ""] = html
      .querySelectorAll("a")
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => href.includes(id));
    const there = await browser.open(home);
    const offered = there.html.querySelector(`a[href="/a/${id}/leave"]`) !== null;
    return [home, there.status, offered];
  };
  const before = await Promise.all(browsers.map(seen));
  const [console, wall, results] = [`/w/${id}`, `/w/${id}/present`, `/a/${id}?resume`];
  expect(before[0]).toEqual([console, 200, true]);
  expect(before.slice(1).sort()).toEqual([
    [console, 200, false],
    [console, 200, true],
    [wall, 200, false],
  ]);
  await press(facilitator, id, "closed");
  expect((await seen(facilitator))[0]).toBe(results);
});

test("what cannot be a workshop comes back with every problem and what was typed", async () => {
  const facilitator = new Visitor(rooms.origin);
  const answer = await facilitator.post("/workshops/new", {
    title: "",
    client: "Söhne & <b>",
    scope: "picked",
    threshold: "2",
    seats: "0",
    "vote-seconds": "1",
  });
  expect(answer.status).toBe(422);
  for (const message of ["Give the workshop a title", "Pick at least one", "at least 3", "Between 1 and 5,000"])
    expect(answer.text).toContain(message);
  expect(answer.body.toString("utf8")).toContain("Söhne &amp; &lt;b&gt;");
});

test("domains, own roles and a mode of one's own are kept as chosen", async () => {
  const { id } = await made({
    scope: "picked",
    domains: ["sharing"],
    questions: ["leader-distance.direct-contact"],
    roles: ["executive"],
    "more-roles": "Branch staff\n\n  Call centre ",
    mode: "open",
    "vote-seconds": "90",
    seats: "40",
    "pre-work": "yes",
  });
  const workshop = (await rooms.plumbline.store.workshopNow(id))?.stored.workshop;
  expect(workshop?.settings).toMatchObject({ mode: "open", voteSeconds: 90, seats: 40, preWork: true });
  expect(workshop?.settings.roles.map(({ name }) => name)).toEqual(["Executive", "Branch staff", "Call centre"]);
  expect(workshop?.agenda).toContain("leader-distance.direct-contact");
  expect(workshop?.agenda.length).toBeGreaterThan(3);
});

test("a whole workshop by forms alone ends in a finished assessment, a frozen version and the report", async () => {
  const { facilitator, id, code } = await made({ threshold: "3", scope: "picked", pitfalls: ["leader-distance"] });
  const phones = Array.from({ length: 4 }, () => new Phone(rooms.origin, id, code));
  for (const phone of phones) await phone.join("frontline");
  expect((await press(facilitator, id, "begun")).path).toBe(`/w/${id}`);
  const agenda = (await rooms.plumbline.store.workshopNow(id))?.stored.workshop.agenda ?? [];
  for (const [index, question] of agenda.entries()) {
    await press(facilitator, id, "voting.opened");
    for (const phone of phones) expect((await phone.vote(question, 1, 2)).status).toBe(204);
    await press(facilitator, id, "voting.closed");
    if (index === 0) {
      await press(facilitator, id, "discussion.opened");
      await press(facilitator, id, "action.noted", {
        title: "Sit in on calls",
        owner: "COO",
        due: "2026-12-01",
        question,
      });
      await press(facilitator, id, "voting.opened");
      for (const phone of phones) expect((await phone.vote(question, 2, 3)).status).toBe(204);
      await press(facilitator, id, "voting.closed");
    }
    await press(facilitator, id, "agreed", {
      answer: String(index === 0 ? 3 : 2),
      note: "as discussed",
      evidence: "1",
    });
    await press(facilitator, id, "moved-on");
  }
  const { stored, room } = (await rooms.plumbline.store.workshopNow(id)) ?? {};
  expect([stored?.workshop.phase, stored?.workshop.actions.length, room?.votes]).toEqual(["wrap-up", 1, []]);
  const file = JSON.parse((await facilitator.open(`/a/${id}/assessment.json`)).body.toString("utf8")) as {
    answers: Record<string, { answer: number }>;
    votes: Record<string, { rounds: unknown[] }>;
  };
  const [first = ""] = agenda;
  expect(file.answers[first]).toMatchObject({ answer: 3, evidence: 1, note: "as discussed" });
  expect(file.votes[first]?.rounds).toHaveLength(2);
  expect((await facilitator.open(`/a/${id}/results`)).status).toBe(200);
  const exported = (await facilitator.open(`/a/${id}/assessment.json`)).body.toString("utf8");
  const form = new FormData();
  form.set("file", new File([exported], "workshop.json", { type: "application/json" }));
  const imported = await facilitator.post("/import", form);
  const again = await facilitator.open(`${imported.path.replace(/^(\/a\/[^/?]+).*/, "$1")}/assessment.json`);
  expect(again.body.toString("utf8")).toBe(exported);
  expect(await rooms.plumbline.store.versions(id)).toHaveLength(1);
  expect((await facilitator.post(`/a/${id}/plan`, { do: "adopt", start: "2026-12-01" })).status).toBe(200);
  const [taken] = (await rooms.plumbline.store.planOf(id))?.plan.items ?? [];
  expect(taken).toMatchObject({ title: "Sit in on calls", owner: "COO", due: "2026-12-01", window: 1 });
  await press(facilitator, id, "closed");
  expect((await phones[0]?.page())?.body).toContain("This workshop is closed");
});

test("a stale step is refused kindly and changes nothing; a note written meanwhile is kept", async () => {
  const { facilitator, id } = await made();
  const stale = await facilitator.post(`/w/${id}`, { event: "begun", step: "7" });
  expect(stale.status).toBe(409);
  expect(stale.text).toContain("Somebody else moved the room on");
  expect(await stepOf(id)).toBe(0);
  const note = { event: "action.noted", title: "Ask finance", owner: "", due: "" };
  const notes = await Promise.all([
    facilitator.post(`/w/${id}`, { ...note, id: "one" }),
    facilitator.post(`/w/${id}`, { event: "begun", step: "0" }),
    facilitator.post(`/w/${id}`, { ...note, id: "two" }),
  ]);
  expect(notes.map(({ status }) => status)).toEqual([200, 200, 200]);
  const workshop = (await rooms.plumbline.store.workshopNow(id))?.stored.workshop;
  expect([workshop?.phase, workshop?.actions.map(({ id: action }) => action).sort()]).toEqual([
    "reading",
    ["one", "two"],
  ]);
  expect((await facilitator.post(`/w/${id}`, { event: "dance", step: "1" })).status).toBe(422);
  const few = await press(facilitator, id, "voting.opened");
  expect(few.status).toBe(422);
  expect(few.text).toContain("anonymity needs 5");
});

test("questions are moved earlier and later one at a time", async () => {
  const { facilitator, id } = await made();
  const agenda = async () => (await rooms.plumbline.store.workshopNow(id))?.stored.workshop.agenda ?? [];
  const [one = "", two = "", ...others] = await agenda();
  await press(facilitator, id, "reordered", { question: two, direction: "earlier" });
  expect(await agenda()).toEqual([two, one, ...others]);
  await press(facilitator, id, "reordered", { question: two, direction: "later" });
  expect(await agenda()).toEqual([one, two, ...others]);
  await press(facilitator, id, "reordered", { question: one, direction: "earlier" });
  expect(await agenda()).toEqual([one, two, ...others]);
});

test("what an earlier workshop took down opens the next one", async () => {
  const { facilitator, id } = await made();
  await press(facilitator, id, "action.noted", { title: "Sit in on calls", owner: "COO", due: "2026-12-01" });
  const form = await facilitator.open("/workshops/new");
  expect(form.body.toString("utf8")).toContain(id);
  const next = await facilitator.post("/workshops/new", { title: "Second", after: id });
  const nextId = /\/w\/([\w-]+)/.exec(next.body.toString("utf8"))?.[1] ?? "";
  expect((await rooms.plumbline.store.workshopNow(nextId))?.stored.workshop.lastTime).toMatchObject([
    { title: "Sit in on calls", owner: "COO", due: "2026-12-01", state: null },
  ]);
  await press(facilitator, nextId, "begun");
  const workshop = (await rooms.plumbline.store.workshopNow(nextId))?.stored.workshop;
  expect(workshop?.phase).toBe("last-time");
  await press(facilitator, nextId, "last-time.judged", { id: workshop?.lastTime[0]?.id ?? "", state: "done" });
  expect((await rooms.plumbline.store.workshopNow(nextId))?.stored.workshop.lastTime[0]?.state).toBe("done");
});

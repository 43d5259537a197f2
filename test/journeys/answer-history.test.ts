import { afterAll, beforeAll, expect, test } from "vitest";
import { imported, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

const QUESTION = "leader-distance.direct-contact";
let time = new Date("2027-01-01T10:00:00Z");
let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => time);
});
afterAll(() => here.end());

const other = (level: unknown) => (level === 4 ? "3" : "4");

test("who changed which answer, and when, is told to who may answer; others are led to the answers", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const was = sampleAssessment().answers[QUESTION]?.answer;
  const colleague = await guest(owner, `/a/${id}/share`, { scope: "edit", name: "Grace in service" });
  const question = await colleague.visitor.open(`/a/${id}/q/${QUESTION}`);
  const name = here.plumbline.instrument.questions.find((each) => each.id === QUESTION)?.name ?? "?";
  await colleague.visitor.submit(question, { answer: other(was), note: "Asked all twelve." });
  time = new Date("2027-01-02T11:30:00Z");
  await owner.post(`/a/${id}/review`, {});

  const history = await owner.open(`/a/${id}/history`);
  const [finished, changed, more] = history.html.querySelectorAll("#changes > li").map((li) => li.textContent);
  expect(finished).toContain("The owner finished the answers");
  expect(finished).toContain("2 Jan 2027, 11:30 UTC");
  expect(changed).toContain("Grace in service changed an answer");
  expect(changed).toContain("1 Jan 2027, 10:00 UTC");
  expect(changed).toContain(name);
  expect(changed).toContain("Note: Asked all twelve.");
  expect(more).toBeUndefined();
  expect((await colleague.visitor.open(`/a/${id}/history`)).status).toBe(200);
  const reader = await guest(owner, `/a/${id}/share`, { scope: "view" });
  expect((await reader.visitor.open(`/a/${id}/history`)).path).toBe(`/a/${id}/review`);
  expect((await owner.open(`/a/${id}/review`)).html.querySelector(`a[href="/a/${id}/history"]`)).not.toBeNull();
});

test("what is saved while somebody types is one line, and erasing leaves none", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const page = await owner.open(`/a/${id}/q/${QUESTION}`);
  let basedOn = page.html.querySelector('input[name="based-on"]')?.getAttribute("value") ?? "";
  const was = sampleAssessment().answers[QUESTION];
  for (const note of ["A", "A log", "A log of calls"]) {
    const fields = { answer: other(was?.answer), note, "based-on": basedOn };
    basedOn = JSON.parse((await owner.post(`/a/${id}/q/${QUESTION}/keep`, fields)).body.toString("utf8")).basedOn;
  }
  const [line, more] = await here.plumbline.store.answersChanges(id);
  expect(line?.answers).toMatchObject([{ question: QUESTION, from: was, to: { note: "A log of calls" } }]);
  expect(more).toBeUndefined();
  await owner.post(`/a/${id}/leave`, { erase: "yes" });
  expect(await here.plumbline.store.answersChanges(id)).toEqual([]);
});

test("an answer changed from the review or the results leads back there", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const was = sampleAssessment().answers[QUESTION]?.answer;
  const review = await owner.open(`/a/${id}/review`);
  const change = review.html.querySelector(`[id="${QUESTION}"] a`)?.getAttribute("href") ?? "";
  const page = await owner.open(change);
  expect(page.html.querySelector("form button.button")?.textContent).toContain("Save and go back");
  const back = await owner.submit(page, { answer: other(was) });
  expect([back.path, back.html.querySelector(`[id="${QUESTION}"]`) === null]).toEqual([`/a/${id}/review`, false]);
  const kept = await owner.post(`/a/${id}/q/${QUESTION}/keep?from=review`, { answer: "2", "based-on": "none" });
  expect(kept.status).toBe(409);

  await owner.post(`/a/${id}/review`, {});
  const results = await owner.open(`/a/${id}/results`);
  const spot = results.html
    .querySelectorAll("a")
    .map((a) => a.getAttribute("href") ?? "")
    .find((href) => href.includes("/q/"));
  expect(spot).toMatch(/\?from=results$/);
  const asked = await owner.open(spot ?? "");
  expect((await owner.submit(asked, { answer: "1" })).path).toBe(`/a/${id}/results`);
  const profile = review.html.querySelector('a[href*="/profile"]')?.getAttribute("href") ?? "";
  expect((await owner.submit(await owner.open(profile), {})).path).toBe(`/a/${id}/review`);
});

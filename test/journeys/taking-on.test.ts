import { afterAll, beforeAll, expect, test } from "vitest";
import { answerAll } from "#test/support/assessment-flow";
import { contentDirectory } from "#test/support/content-directory";
import { adopted } from "#test/support/imported";
import { saidIn, spaceless } from "#test/support/said-in";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";
import { assessmentFile } from "~/content/assessment-file";
import { readInstrument } from "~/content/read-instrument";
import type { Answer, Assessment } from "~/domain/assessment";
import { newWorkshop } from "~/domain/workshop/new-workshop";
import { defaultSettings } from "~/domain/workshop/settings";
import { hashOf } from "~/web/secrets";
import { sessionEnd, sessionIn } from "~/web/session-cookie";

const [of2026, of2027] = [readInstrument(contentDirectory, "2026"), readInstrument(contentDirectory, "2027")];
let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-01T10:00:00Z"));
});
afterAll(() => here.end());

const CHANGED = "score-tied-evaluations.pay-and-ratings";
const PARTLY = "weak-metrics.feedback-to-action";
const KEPT = "leader-distance.direct-contact";
const ASKED = "cx-mirage.removing-causes";
const nameOf = (id: string) => of2027.questions.find((question) => question.id === id)?.name ?? id;
const textOf = (id: string) => of2027.questions.find((question) => question.id === id)?.text ?? id;
const anchorOf2026 = (id: string, level: number) =>
  of2026.questions.find((question) => question.id === id)?.anchors[level] ?? "";

const answers: Readonly<Record<string, Answer>> = {
  [CHANGED]: { answer: 1, note: "SAID-OF-PAY" },
  [PARTLY]: { answer: 2, evidence: 2, note: "KEPT-NOTE" },
  [KEPT]: { answer: 3 },
  [ASKED]: { answer: "dont-know", ask: "head of operations" },
};
const assessment: Assessment = {
  instrument: { id: of2026.id, edition: "2026" },
  taken: "2026-11-16",
  scope: "picked",
  questions: [CHANGED, PARTLY, KEPT, ASKED],
  profile: { organisation: "Ferry Line", surveys: true, metrics: ["nps"], respondentRole: "executive" },
  answers,
  figures: { costPerContact: 4.5, currency: "GBP" },
  capacity: "light",
  votes: {},
};

/** An assessment of 2026 as somebody finished it, in a browser of its own. */
async function of2026In(owner: Visitor, changes: Partial<Assessment> = {}) {
  const form = new FormData();
  const text = assessmentFile({ ...assessment, ...changes }, of2026);
  form.append("file", new File([text], "then.json", { type: "application/json" }));
  const page = await owner.post("/import", form);
  const id = /^\/a\/([^/?]+)/.exec(page.path)?.[1] ?? "";
  expect([page.status, id === ""]).toEqual([200, false]);
  return id;
}
const owned = async (changes: Partial<Assessment> = {}) => {
  const owner = new Visitor(here.origin);
  return { owner, id: await of2026In(owner, changes) };
};
const idOf = (path: string) => /^\/a\/([^/?]+)/.exec(path)?.[1] ?? "";
const sessionOf = (owner: Visitor) => sessionIn(owner.cookie(), here.plumbline.cookies) ?? "";
const storedOf = async (owner: Visitor, id: string) => {
  const { store, now } = here.plumbline;
  return (await store.open(hashOf(sessionOf(owner)), id, now().toISOString()))?.stored;
};
const part = (page: Awaited<ReturnType<Visitor["open"]>>, title: RegExp) =>
  page.html
    .querySelectorAll("section")
    .find((section) => title.test(section.querySelector("h2")?.textContent ?? ""))
    ?.textContent.replace(/\s+/g, " ") ?? "";

test("a page says what is kept and what is asked again; the new one begins so, and the old one stays as it was", async () => {
  const { owner, id } = await owned();
  const before = await storedOf(owner, id);
  for (const path of ["results", "review", "plan"]) {
    const links = (await owner.open(`/a/${id}/${path}`)).html.querySelectorAll(`a[href="/a/${id}/take-on"]`);
    expect([path, links.length]).toEqual([path, 1]);
  }
  const page = await owner.open(`/a/${id}/take-on`);
  expect(part(page, /^Asked again: 1 question$/)).toContain(textOf(CHANGED));
  expect(part(page, /^Asked again/)).toContain(anchorOf2026(CHANGED, 1));
  expect(part(page, /^Asked again/)).toContain("SAID-OF-PAY");
  expect(part(page, /^Kept: 3 answers$/)).toContain(textOf(PARTLY));

  const review = await owner.submit(page, {});
  const next = idOf(review.path);
  expect(review.path).toBe(`/a/${next}/review`);
  expect(next).not.toBe(id);
  expect(part(review, /^Asked again in this edition: 1 question$/)).toContain(
    `In edition 2026, on 16 November 2026, you answered: ${anchorOf2026(CHANGED, 1)}Your note: SAID-OF-PAY`,
  );
  expect(review.text).toContain("1 question is still open");
  const { [CHANGED]: _again, ...kept } = answers;
  expect(await storedOf(owner, next)).toMatchObject({
    stage: "answering",
    assessment: { ...assessment, instrument: { edition: "2027" }, taken: "2027-01-01", answers: kept },
  });
  expect(Object.keys((await storedOf(owner, next))?.assessment.answers ?? {})).toHaveLength(3);
  expect((await owner.open(`/a/${next}`)).text).toContain("not started, 1 question");
  expect(await storedOf(owner, id)).toEqual(before);
  expect((await owner.open(`/a/${id}/results`)).path).toBe(`/a/${id}/results`);

  const question = await owner.open(`/a/${next}/q/${CHANGED}`);
  expect(question.text).toContain("In edition 2026, on 16 November 2026, you answered:");
  expect(question.html.querySelectorAll("input[name=answer][checked]")).toHaveLength(0);
  expect((await owner.open(`/a/${next}/q/${PARTLY}`)).text).not.toContain("In edition 2026");
  expect((await owner.open(`/a/${next}/q/${PARTLY}`)).html.querySelector("aside")).toBeNull();

  await answerAll(owner, question, () => ({ answer: "2", evidence: "1" }));
  const results = await owner.post(`/a/${next}/review`, {});
  expect(results.path).toBe(`/a/${next}/results`);
  expect(results.html.querySelector('a[href$="/take-on"]')).toBeNull();
  const compare = await owner.open(`/a/${next}/compare`);
  expect(part(compare, /^Not compared$/)).toContain(`${nameOf(CHANGED)} (its anchors were changed between editions)`);
  expect(part(compare, /^Not compared$/)).not.toContain(nameOf(PARTLY));
  for (const file of ["report.md", "plan-a4.pdf"]) {
    const said = await saidIn((await owner.open(`/a/${next}/files/${file}`)).body);
    expect(said).toContain(spaceless("The questions were mended between editions 2026 and 2027. Over the 3 questions"));
    expect(said).toContain(spaceless(`Not compared, as their anchors were changed: ${nameOf(CHANGED)}.`));
  }
});

test("sent twice at once it makes one; a second tab leads to that one, also when it is finished", async () => {
  const { owner, id } = await owned();
  const tab = await owner.open(`/a/${id}/take-on`);
  const both = await Promise.all([1, 2].map(() => owner.post(`/a/${id}/take-on`, {})));
  const [one, other] = both.map(({ path }) => path);
  expect(other).toBe(one);
  expect((await owner.submit(tab, {})).path).toBe(one);
  const { store, now } = here.plumbline;
  expect(await store.heldBy(hashOf(sessionOf(owner)), now().toISOString())).toHaveLength(2);
  const again = await owner.open(`/a/${id}/take-on`);
  expect(again.text).toContain("You took it on already, on 1 January 2027.");
  expect(again.html.querySelector("form[method=post]")).toBeNull();
  await owner.post(one ?? "", {});
  expect(idOf((await owner.post(`/a/${id}/take-on`, {})).path)).toBe(idOf(one ?? ""));
});

test("it is the owner's alone, and nothing is offered to others", async () => {
  const { owner, id } = await owned();
  for (const scope of ["edit", "view"]) {
    const { visitor } = await guest(owner, `/a/${id}/share`, { scope });
    expect((await visitor.open(`/a/${id}/results`)).html.querySelector('a[href$="/take-on"]')).toBeNull();
    expect((await visitor.open(`/a/${id}/take-on`)).status).toBe(403);
    expect((await visitor.post(`/a/${id}/take-on`, {})).status).toBe(403);
  }
  // An editor of the new one sees what was answered before; a link without notes sees no note of it.
  const next = idOf((await owner.post(`/a/${id}/take-on`, {})).path);
  const edit = await guest(owner, `/a/${next}/share`, { scope: "edit" });
  expect((await edit.visitor.open(`/a/${next}/review`)).text).toContain("SAID-OF-PAY");
  const bare = await guest(owner, `/a/${next}/share`, { scope: "view", "leave-out-notes": "yes" });
  const shown = (await bare.visitor.open(`/a/${next}/review`)).text;
  expect(shown).toContain("There is no result yet");
  expect(shown).not.toContain("SAID-OF-PAY");
});

test("the newest edition, answers that still change and an open room are refused, each with its reason", async () => {
  const { owner, id } = await owned();
  const next = idOf((await owner.post(`/a/${id}/take-on`, {})).path);
  const newest = await owner.post(`/a/${next}/take-on`, {});
  expect([newest.status, newest.text.includes("It is of the newest edition already")]).toEqual([409, true]);

  const other = await owned();
  await other.owner.submit(await other.owner.open(`/a/${other.id}/q/${KEPT}`), { answer: "2" });
  const open = await other.owner.open(`/a/${other.id}/take-on`);
  expect([open.status, open.text.includes("It is not finished")]).toEqual([200, true]);
  expect((await other.owner.post(`/a/${other.id}/take-on`, {})).status).toBe(409);

  const room = new Visitor(here.origin);
  await of2026In(room);
  const settings = { ...defaultSettings(of2026), title: "Ferry Line" };
  const made = newWorkshop(settings, of2026, []);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const at = here.plumbline.now().toISOString();
  await here.plumbline.store.createWorkshop(
    { id: "room", revision: 1, stage: "finished", assessment, createdAt: at, updatedAt: at },
    { code: "K7M4QX", workshop: made.workshop },
    [{ id: "own of room", scope: "own", name: "", secretHash: "own of room", expiresAt: null }],
    {
      sessionHash: hashOf(sessionOf(room)),
      expiresAt: sessionEnd(here.plumbline.now()),
    },
  );
  const refused = await room.post("/a/room/take-on", {});
  expect([refused.status, refused.text.includes("Close the workshop first")]).toEqual([409, true]);
});

test("measured again after ninety days it goes to the newest edition, blind, and twice at once makes one", async () => {
  const { owner, id } = await owned();
  await adopted(owner, id);
  expect((await owner.open(`/a/${id}/plan`)).text).toContain("It asks the questions of edition 2027.");
  const both = await Promise.all([1, 2].map(() => owner.post(`/a/${id}/plan`, { do: "reassess" })));
  const [one, other] = both.map(({ path }) => idOf(path));
  expect(other).toBe(one);
  expect(await storedOf(owner, one ?? "")).toMatchObject({
    stage: "profiling",
    assessment: { instrument: { edition: "2027" }, answers: {}, figures: {}, scope: "picked" },
  });
  const question = await owner.open(`/a/${one}/q/${CHANGED}`);
  expect(question.text).not.toContain("you answered");
  // Finished, it is done: what is measured again after it is another one.
  const profile = await owner.open(`/a/${one}/profile`);
  await owner.submit(profile, {});
  await owner.submit(await owner.open(`/a/${one}/q/${KEPT}`), { answer: "3" });
  await owner.post(`/a/${one}/review`, {});
  expect(idOf((await owner.post(`/a/${id}/plan`, { do: "reassess" })).path)).not.toBe(one);
});

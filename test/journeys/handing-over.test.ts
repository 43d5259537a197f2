import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported, instrument, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest, secretOf } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-01T10:00:00Z"));
});
afterAll(() => here.end());

const [low, second, third] = instrument.questions;
if (low === undefined || second === undefined || third === undefined) throw new Error("no questions");
const assessment = {
  ...sampleAssessment(),
  answers: {
    ...sampleAssessment().answers,
    [low.id]: { answer: 0 as const, note: "OWNER-NOTE" },
    [second.id]: { answer: 3 as const },
  },
};

async function asked(questions: readonly string[] = [low?.id ?? "", second?.id ?? ""]) {
  const owner = new Visitor(here.origin);
  const id = await imported(owner, assessment);
  const page = `/a/${id}/hand-over`;
  const { visitor, landed } = await guest(owner, page, { question: questions, role: "frontline", name: "Night shift" });
  return { owner, id, page, other: visitor, landed };
}
const stored = async (id: string, owner: Visitor) =>
  JSON.parse((await owner.open(`/a/${id}/assessment.json`)).body.toString("utf8")).answers as Record<string, unknown>;

test("a link that asks shows the picked questions and nothing else of the assessment", async () => {
  const { id, other, landed } = await asked();
  expect(landed.path).toMatch(new RegExp(`^/a/${id}/answers/`));
  expect(landed.html.querySelectorAll("fieldset legend").map(({ textContent }) => textContent)).toHaveLength(2);
  const text = landed.body.toString("utf8");
  for (const secret of ["OWNER-NOTE", assessment.profile.organisation ?? "?", third.name, third.text])
    expect(text).not.toContain(secret);
  expect(landed.html.querySelectorAll("input[checked]")).toHaveLength(0);
  for (const path of ["", "/results", "/plan", "/review", `/q/${low.id}`, "/assessment.json", "/hand-over", "/share"])
    expect([path, (await other.open(`/a/${id}${path}`)).status]).toEqual([path, 404]);
  expect((await other.post(`/a/${id}/q/${low.id}`, { answer: "4", "based-on": "none" })).status).toBe(404);
});

test("what comes back stands beside with its role, replaces nothing until it is taken over, and is said where it lies far apart", async () => {
  const { owner, id, page, other, landed } = await asked();
  const before = await stored(id, owner);
  const sent = await other.post(landed.path, {
    [`${low.id}:answer`]: "3",
    [`${low.id}:note`]: "We are told so each week.",
    [`${low.id}:evidence`]: "2",
    [`${second.id}:answer`]: "2",
    [`${third.id}:answer`]: "4",
  });
  expect(sent.text).toContain("Your answers were kept");
  expect(sent.html.querySelector(`input[name="${low.id}:answer"][checked]`)?.getAttribute("value")).toBe("3");
  expect(await stored(id, owner)).toEqual(before);
  expect((await here.plumbline.store.handedAnswers(id)).map(({ question }) => question).sort()).toEqual(
    [low.id, second.id].sort(),
  );

  const question = await owner.open(`/a/${id}/q/${low.id}`);
  expect(question.html.querySelector("aside")?.textContent).toContain("Frontline");
  const results = await owner.open(`/a/${id}/results`);
  const part = results.html
    .querySelectorAll("section")
    .find((section) => section.textContent.includes("Seen differently by others"));
  expect(part?.textContent).toContain(low.name);
  expect(part?.textContent).toContain("3 anchors apart");
  expect(part?.textContent).not.toContain(second.name);

  const back = await owner.open(page);
  expect(back.text).toContain("Night shift, Frontline");
  const taken = await owner.submit(back, {}, "li form:has(input[value=take-over])");
  expect(taken.text).toContain("It is your answer now");
  const after = await stored(id, owner);
  const changed = Object.keys(after).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
  expect(changed).toHaveLength(1);
  expect(after[changed[0] ?? ""]).toMatchObject(changed[0] === low.id ? { answer: 3, evidence: 2 } : { answer: 2 });
});

test("an answer the owner changed meanwhile is not replaced by one taken over from an older page", async () => {
  const { owner, id, page, other, landed } = await asked([low.id]);
  await other.post(landed.path, { [`${low.id}:answer`]: "3" });
  const old = await owner.open(page);
  await owner.submit(await owner.open(`/a/${id}/q/${low.id}`), { answer: "1" });
  const refused = await owner.submit(old, {}, "form:has(input[value=take-over])");
  expect(refused.status).toBe(409);
  expect((await stored(id, owner))[low.id]).toMatchObject({ answer: 1 });
});

test("what cannot be kept comes back as typed; a link taken back answers nothing more, and what came stays", async () => {
  const { owner, id, page, other, landed } = await asked([low.id, second.id]);
  const refused = await other.post(landed.path, {
    [`${low.id}:answer`]: "2",
    [`${second.id}:answer`]: "2",
    [`${second.id}:note`]: "x".repeat(4001),
  });
  expect(refused.status).toBe(422);
  expect(refused.html.querySelector(`input[name="${low.id}:answer"][checked]`)?.getAttribute("value")).toBe("2");
  expect(await here.plumbline.store.handedAnswers(id)).toEqual([]);
  await other.post(landed.path, { [`${low.id}:answer`]: "2" });
  const link = (await here.plumbline.store.links(id)).find(({ scope }) => scope === "answer")?.id ?? "";
  await owner.post(page, { revoke: link, sure: "yes" });
  expect((await other.open(landed.path)).status).toBe(404);
  expect((await other.post(landed.path, { [`${low.id}:answer`]: "0" })).status).toBe(404);
  expect((await owner.open(page)).text).toContain("Night shift");
});

test("a link asks at least one and not more than twenty questions, and of these only such as count", async () => {
  const { owner, page } = await asked();
  expect((await owner.post(page, { name: "Nobody" })).status).toBe(422);
  expect((await owner.post(page, { name: "Nobody", question: ["made-up", "__proto__"] })).status).toBe(422);
  const many = instrument.questions.slice(0, 21).map(({ id }) => id);
  expect((await owner.post(page, { name: "All", question: many })).status).toBe(422);
  expect(await secretOf(owner, page, { question: [low.id, low.id, "made-up"] })).toHaveLength(43);
});

test("nothing chosen is said to be nothing, and a note without an answer is asked about, not dropped", async () => {
  const { id, other, landed } = await asked();
  const empty = await other.post(landed.path, {});
  expect(empty.status).toBe(422);
  expect(empty.text).toContain("Choose a description for at least one question");
  expect(empty.text).not.toContain("Your answers were kept");
  const half = await other.post(landed.path, { [`${low.id}:note`]: "ONLY-A-NOTE", [`${second.id}:answer`]: "2" });
  expect(half.status).toBe(422);
  expect(half.html.querySelector(`textarea[name="${low.id}:note"]`)?.textContent).toContain("ONLY-A-NOTE");
  expect(half.html.querySelector(`input[name="${second.id}:answer"][checked]`)?.getAttribute("value")).toBe("2");
  expect(await here.plumbline.store.handedAnswers(id)).toEqual([]);
});

test("answers that came back are told on the plan and the start page, of whom and from whom, until they are taken over", async () => {
  const { owner, id, page, other, landed } = await asked();
  const told = (html: typeof landed.html) =>
    html.querySelectorAll('[role="note"]').filter((note) => note.querySelector(`a[href="${page}"]`) !== null);
  const onBoth = async () =>
    (await Promise.all(["/", `/a/${id}/plan`].map((path) => owner.open(path)))).map(({ html }) => told(html));
  expect((await onBoth()).flat()).toEqual([]);
  await other.post(landed.path, { [`${low.id}:answer`]: "3", [`${second.id}:answer`]: "2" });
  const about = `Answers about ${assessment.profile.organisation} came back from Night shift (2 answers)`;
  for (const notes of await onBoth())
    expect(notes.map(({ textContent }) => textContent.startsWith(about))).toEqual([true]);
  await adopted(owner, id);
  for (const notes of await onBoth()) expect(notes).toHaveLength(1);
  const colleague = await guest(owner, `/a/${id}/share`, { scope: "edit" });
  expect(told((await colleague.visitor.open(`/a/${id}/plan`)).html)).toEqual([]);
  expect(told((await colleague.visitor.open("/")).html)).toEqual([]);

  for (const question of [low.id, second.id]) {
    const forms = (await owner.open(page)).html.querySelectorAll("form");
    const form = forms.find((each) => each.querySelector(`input[name="question"][type="hidden"][value="${question}"]`));
    const fields = form?.querySelectorAll("input[name], button[name]") ?? [];
    await owner.post(
      page,
      Object.fromEntries(fields.map((field) => [field.getAttribute("name") ?? "", field.getAttribute("value") ?? ""])),
    );
  }
  expect((await onBoth()).flat()).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { answerAll, nextStep } from "#test/support/assessment-flow";
import { adopted, imported, instrument, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";
import { assessmentFile } from "~/content/assessment-file";

let time = new Date("2027-01-01T10:00:00Z");
let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => time);
});
afterAll(() => here.end());

const questions = instrument.questions.filter(({ pitfall }) => pitfall === "leader-distance").slice(0, 4);
const [first, second, third] = questions;
if (first === undefined || second === undefined || third === undefined) throw new Error("too few questions");
const assessment = {
  ...sampleAssessment(),
  scope: "picked" as const,
  questions: questions.map(({ id }) => id),
  answers: Object.fromEntries(questions.map(({ id }) => [id, { answer: 1 as const, note: "EARLIER" }])),
};

/** An owner whose ninety days are over, with the plan's first action begun and its second done. */
async function overAQuarter() {
  time = new Date("2027-01-01T10:00:00Z");
  const owner = new Visitor(here.origin);
  const id = await imported(owner, assessment);
  await adopted(owner, id);
  const [begun, done] = (await here.plumbline.store.planOf(id))?.plan.items ?? [];
  const status = async (item: string, value: string) =>
    owner.submit(await owner.open(`/a/${id}/plan/items/${item}`), { status: value, owner: "Ada" }, 'form[id="item"]');
  await status(begun?.id ?? "", "doing");
  await status(done?.id ?? "", "done");
  time = new Date("2027-04-01T10:00:00Z");
  return { owner, id, begun: begun?.id ?? "", done: done?.id ?? "" };
}

/** Begins the reassessment from the plan and keeps the profile; returns the id of the new one and its task list. */
async function again(owner: Visitor, id: string) {
  const profile = await owner.post(`/a/${id}/plan`, { do: "reassess" });
  expect(profile.path).toMatch(/\/profile$/);
  const next = /^\/a\/([^/]+)/.exec(profile.path)?.[1] ?? "";
  expect(next).not.toBe(id);
  return { next, tasks: await owner.submit(profile, {}) };
}

test("after ninety days the owner measures again; the earlier answer shows only once the new one is given", async () => {
  const { owner, id } = await overAQuarter();
  expect((await owner.open(`/a/${id}/plan`)).text).toContain("On 31 Mar 2027 the ninety days are over");
  const { next, tasks } = await again(owner, id);
  expect(tasks.text).toContain("not started, 4 questions");
  const question = await nextStep(owner, tasks);
  const anchor = first.anchors[1];
  expect(question.text).not.toContain("Last time");
  expect(question.html.querySelectorAll("input[name=answer][checked]")).toHaveLength(0);
  expect((await owner.open(`/a/${next}/compare`)).path).toBe(`/a/${next}/review`);
  await owner.submit(question, { answer: "3", evidence: "2" });
  const beside = (await owner.open(question.path)).html.querySelector("aside")?.textContent;
  expect(beside).toContain("Last time, 16 November 2026");
  expect(beside).toContain(anchor);
  const open = await owner.open(`/a/${next}/q/${second.id}`);
  expect(open.html.querySelector("aside")).toBeNull();
});

test("then and now tell what moved with evidence, flag a rise without it, and the plan carries what is unfinished", async () => {
  const { owner, id, begun, done } = await overAQuarter();
  const { next, tasks } = await again(owner, id);
  const figures = await answerAll(owner, await nextStep(owner, tasks), (question) =>
    question === first.id ? { answer: "3", evidence: "2" } : { answer: question === second.id ? "2" : "1" },
  );
  const results = await owner.submit(await owner.submit(figures, {}), {});
  expect(results.path).toBe(`/a/${next}/results`);

  const compare = await owner.open(`/a/${next}/compare`);
  const part = (title: string) =>
    compare.html.querySelectorAll("section").find((section) => section.querySelector("h2")?.textContent === title)
      ?.textContent ?? "";
  expect(part("What moved, with new evidence")).toContain(`${first.name} +2 anchors`);
  expect(part("What moved, with new evidence")).not.toContain(second.name);
  expect(part("Rises to be shown before they are believed")).toContain(`${second.name} +1 anchor`);
  expect(part("The series over time")).toContain("16 November 2026");

  const draft = await owner.open(`/a/${next}/plan?show=try`);
  expect(draft.html.querySelector("input[name=carry]")).not.toBeNull();
  await owner.submit(draft, { do: "adopt", start: "2027-04-01" }, "form[method=get]");
  const plan = (await here.plumbline.store.planOf(next))?.plan;
  expect(plan?.items.find((item) => item.id === begun)).toMatchObject({ owner: "Ada", state: { status: "doing" } });
  expect(plan?.items.find((item) => item.id === done)?.state.status ?? "not-started").toBe("not-started");
  expect((await here.plumbline.store.planOf(id))?.plan.items.find((item) => item.id === done)?.state.status).toBe(
    "done",
  );
});

test("only the owner measures again, and a colleague of the new one carries no earlier plan over", async () => {
  const { owner, id } = await overAQuarter();
  const edit = await guest(owner, `/a/${id}/share`, { scope: "edit" });
  const view = await guest(owner, `/a/${id}/share`, { scope: "view" });
  for (const { visitor } of [edit, view])
    expect((await visitor.post(`/a/${id}/plan`, { do: "reassess" })).status).toBe(403);
  expect((await edit.visitor.open(`/a/${id}/plan`)).text).not.toContain("Begin a new assessment");
});

test("a file is compared and not kept; what is wrong with it is said", async () => {
  const { owner, id } = await overAQuarter();
  const upload = (text: string) => {
    const form = new FormData();
    form.append("file", new File([text], "then.json", { type: "application/json" }));
    return owner.post(`/a/${id}/compare`, form);
  };
  const before = {
    ...assessment,
    taken: "2026-06-01",
    answers: { ...assessment.answers, [third.id]: { answer: 0 as const } },
  };
  const compared = await upload(assessmentFile(before, instrument));
  expect(compared.status).toBe(200);
  expect(compared.text).toContain("16 November 2026 beside 1 June 2026");
  expect(compared.text).toContain(`${third.name} +1 anchor`);
  expect((await owner.open(`/a/${id}/compare`)).text).toContain("There is nothing earlier to compare with");
  const large = assessmentFile(before, instrument) + " ".repeat(700 * 1024);
  expect((await upload(large)).status).toBe(200);
  expect((await upload(" ".repeat(1_100_000))).status).toBe(413);
  const wrong = await upload("{}");
  expect(wrong.status).toBe(422);
  expect(wrong.html.querySelectorAll("[role=alert] li").length).toBeGreaterThan(1);
});

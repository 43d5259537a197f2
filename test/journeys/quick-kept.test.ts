import { afterAll, beforeAll, expect, test } from "vitest";
import { answerAll, begin, nextStep } from "#test/support/assessment-flow";
import { imported, sampleAssessment } from "#test/support/imported";
import { saidIn, spaceless } from "#test/support/said-in";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

let time = new Date("2027-01-01T10:00:00Z");
let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => time);
});
afterAll(() => here.end());

/** A quick check with every answer at one level, finished on the first of January. */
async function quick() {
  time = new Date("2027-01-01T10:00:00Z");
  const owner = new Visitor(here.origin);
  const { id, tasks } = await begin(owner, "quick");
  const figures = await answerAll(owner, await nextStep(owner, tasks), () => ({ answer: "1" }));
  await owner.submit(await owner.submit(figures, {}), {});
  const results = await owner.open(`/a/${id}/results`);
  expect([results.path, results.text.includes("Quick check: indicative")]).toEqual([`/a/${id}/results`, true]);
  const { visitor: reader } = await guest(owner, `/a/${id}/share`, { scope: "view" });
  return { owner, reader, id };
}

test("continued as a full one, the quick result stays what everybody sees until that is finished, and is kept by name after it", async () => {
  const { owner, reader, id } = await quick();
  time = new Date("2027-01-20T10:00:00Z");
  const question = await owner.post(`/a/${id}`, {});
  expect(question.path).toMatch(/\/q\//);
  await owner.submit(question, { answer: "3" });

  for (const visitor of [owner, reader]) {
    const results = await visitor.open(`/a/${id}/results`);
    expect(results.path).toBe(`/a/${id}/results`);
    expect(results.text).toContain("Quick check, of 1 January 2027. It is being continued as a full assessment");
    expect(results.text).toContain("13 questions, 13 answered");
    const csv = await visitor.open(`/a/${id}/files/answers.csv`);
    expect([csv.status, csv.body.toString("utf8").trim().split("\r\n").length]).toEqual([200, 14]);
    const plan = await visitor.open(`/a/${id}/plan`);
    expect([plan.path, plan.text.includes("Quick check, of 1 January 2027.")]).toEqual([`/a/${id}/plan`, true]);
    expect(plan.html.querySelector("button[value=adopt]")).toBeNull();
  }
  expect((await owner.open(`/a/${id}`)).text).toContain("Quick check, of 1 January 2027; it stays until");
  expect((await owner.open(`/a/${id}/results`)).html.querySelector('a[href$="?resume"]')).not.toBeNull();
  expect((await reader.open(`/a/${id}/results`)).html.querySelector('a[href$="?resume"]')).toBeNull();

  const open = await owner.open(`/a/${id}?resume`);
  const figures = await answerAll(owner, open, () => ({ answer: "3" }));
  await owner.submit(await owner.submit(figures, {}), {});
  for (const visitor of [owner, reader]) {
    const results = await visitor.open(`/a/${id}/results`);
    expect(results.text).toContain(`${here.plumbline.instrument.questions.length} questions`);
    const link = results.html
      .querySelectorAll("a")
      .find((a) => a.textContent.startsWith("Quick check, of 1 January 2027"));
    const kept = await visitor.open(link?.getAttribute("href") ?? "");
    expect(kept.text).toContain("Quick check: indicative");
    expect(kept.text).toContain("Quick check, of 1 January 2027. An earlier result of this assessment");
    const board = kept.html.querySelectorAll("a").map((a) => a.getAttribute("href") ?? "");
    const csv = board.find((href) => href.includes("answers.csv")) ?? "";
    expect((await visitor.open(csv)).body.toString("utf8").trim().split("\r\n")).toHaveLength(14);
  }
});

test("an answer changed after finishing leaves the result as it was until it is finished again", async () => {
  const { owner, reader, id } = await quick();
  time = new Date("2027-02-01T10:00:00Z");
  await owner.submit(await owner.open(`/a/${id}/q/leader-distance.direct-contact`), { answer: "4" });
  const results = await reader.open(`/a/${id}/results`);
  expect(results.text).toContain("Quick check, of 1 January 2027. Answers have changed since");
  await owner.post(`/a/${id}/review`, {});
  const again = await reader.open(`/a/${id}/results`);
  expect(again.text).not.toContain("Answers have changed since");
  expect(again.text).toContain("1 February 2027");
});

test("whoever sees the result reads every finished version by its number", async () => {
  const { owner, reader, id } = await quick();
  await owner.submit(await owner.open(`/a/${id}/q/leader-distance.direct-contact`), { answer: "4" });
  await owner.post(`/a/${id}/review`, {});
  expect((await owner.open(`/a/${id}/results?version=1`)).status).toBe(200);
  expect((await reader.open(`/a/${id}/results?version=1`)).status).toBe(200);
  expect((await reader.open(`/a/${id}/results?version=2`)).status).toBe(200);
  for (const wrong of ["3", "0", "x", "1e3", "-1"])
    expect([wrong, (await owner.open(`/a/${id}/results?version=${wrong}`)).status]).toEqual([wrong, 404]);
});

test.each(["board-a4.pdf", "board.pptx", "report.docx", "report.md"])(
  "%s of a quick check says that it is one, whose view it is, and how sure the number is",
  async (file) => {
    const owner = new Visitor(here.origin);
    const id = await imported(owner, {
      ...sampleAssessment(),
      scope: "quick",
      votes: {},
      figures: { nps: { current: { promoters: 200, passives: 120, detractors: 80 }, invitations: 1600 } },
    });
    const [said, results] = await Promise.all([
      owner.open(`/a/${id}/files/${file}`).then(({ body }) => saidIn(body)),
      owner.open(`/a/${id}/results`).then(({ text }) => spaceless(text)),
    ]);
    for (const line of [
      "Quick check: indicative",
      "Provisional until somebody of the frontline has answered too.",
      "NPS 30, give or take",
      "25 % of those invited answered.",
    ])
      expect([line, results.includes(spaceless(line)), said.includes(spaceless(line))]).toEqual([line, true, true]);
  },
);

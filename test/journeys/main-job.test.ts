import { afterAll, beforeAll, expect, test } from "vitest";
import { answerAll, begin, nextStep } from "#test/support/assessment-flow";
import { type RunningServer, startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test("an executive goes from the first page to a plan without script or account", async () => {
  const visitor = new Visitor(server.origin);
  const landing = await visitor.open("/");
  expect(landing.status).toBe(200);
  expect(landing.html.querySelector('a[href="/start"]')).not.toBeNull();

  const { id, tasks } = await begin(visitor, "quick");
  expect(tasks.text).toContain("Harbour Mutual");
  const first = await nextStep(visitor, tasks);
  const figures = await answerAll(visitor, first, () => ({ answer: "1" }));
  expect(figures.path).toBe(`/a/${id}/figures`);

  const review = await visitor.submit(figures, { "current-score": "46", "current-responses": "400" });
  expect(review.path).toBe(`/a/${id}/review`);
  const results = await visitor.submit(review, {});
  expect(results.path).toBe(`/a/${id}/results`);
  expect(results.text).toContain("The number, last");
  expect(results.text).toContain("as seen by one executive");

  const plan = await visitor.open(`/a/${id}/plan`);
  expect(plan.text).toContain("Days 1 to 30");
  const pdf = await visitor.open(`/a/${id}/plan.pdf`);
  expect(pdf.headers.get("content-type")).toBe("application/pdf");
  expect(pdf.body.subarray(0, 5).toString()).toBe("%PDF-");
});

test("a quick check goes on as a full assessment and keeps its answers", async () => {
  const visitor = new Visitor(server.origin);
  const { id, tasks } = await begin(visitor, "quick");
  await answerAll(visitor, await nextStep(visitor, tasks), () => ({ answer: "2" }));
  const widened = await visitor.submit(await visitor.open(`/a/${id}`), {});
  expect(widened.path).toMatch(/\/q\//);
  const home = await visitor.open(`/a/${id}`);
  expect(home.text).toContain("Full assessment");
  expect(home.text).toMatch(/3 of \d+ answered/);
});

test("saying that nobody rates you retires questions and keeps their answers", async () => {
  const visitor = new Visitor(server.origin);
  const { id, tasks } = await begin(visitor, "full");
  const first = await nextStep(visitor, tasks);
  expect(first.path).toContain("score-tied-evaluations.pay-and-ratings");
  await visitor.submit(first, { answer: "3", note: "Only for executives" });

  await visitor.submit(await visitor.open(`/a/${id}/profile`), { surveys: "no" });
  const retired = await visitor.open(first.path);
  expect(retired.text).toContain("not counted");
  expect(retired.html.querySelector('input[name="answer"][value="3"]')?.hasAttribute("checked")).toBe(true);
  expect((await visitor.open(`/a/${id}/review`)).text).not.toContain("Only for executives");

  await visitor.submit(await visitor.open(`/a/${id}/profile`), { surveys: "yes" });
  const reopened = await visitor.open(first.path);
  expect(reopened.text).not.toContain("not counted");
  expect(reopened.html.querySelector("textarea[name=note]")?.textContent).toBe("Only for executives");
});

test("results wait until somebody asks for them, and stay as they were while an answer changed later is not finished", async () => {
  const visitor = new Visitor(server.origin);
  const { id, tasks } = await begin(visitor, "quick");
  const nothing = await visitor.submit(await visitor.open(`/a/${id}/review`), {});
  expect(nothing.status).toBe(409);
  expect(nothing.text).toContain("Answer at least one question first");

  const first = await nextStep(visitor, tasks);
  await visitor.submit(first, { answer: "0" });
  expect((await visitor.open(`/a/${id}/results`)).path).toBe(`/a/${id}/review`);
  const results = await visitor.submit(await visitor.open(`/a/${id}/review`), {});
  expect(results.path).toBe(`/a/${id}/results`);
  await visitor.submit(await visitor.open(first.path), { answer: "4" });
  const still = await visitor.open(`/a/${id}/results`);
  expect([still.path, still.text.includes("Answers have changed since")]).toEqual([`/a/${id}/results`, true]);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, nextStep } from "#test/support/assessment-flow";
import { type RunningServer, startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const linkMadeBy = async (visitor: Visitor, id: string, scope: string, name: string) => {
  const made = await visitor.submit(await visitor.open(`/a/${id}/leave`), { scope, name });
  const link = made.html.querySelector("#private-link")?.textContent ?? "";
  return { link, secret: link.split("#")[1] ?? "" };
};

test("a private link opens the assessment on another device at the first open question", async () => {
  const owner = new Visitor(server.origin);
  const { id, tasks } = await begin(owner, "quick");
  const second = await owner.submit(await nextStep(owner, tasks), { answer: "2" });
  const { link, secret } = await linkMadeBy(owner, id, "own", "My phone");
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open#[\w-]{43}$/);

  const phone = new Visitor(server.origin);
  expect((await phone.open(second.path)).status).toBe(404);
  const resumed = await phone.post("/open", { secret });
  expect(resumed.path).toBe(second.path);
  expect((await new Visitor(server.origin).post("/open", { secret: link })).path).toBe(second.path);
});

test("a link taken back is out at once, and its secret is a 404 like any wrong one", async () => {
  const owner = new Visitor(server.origin);
  const { id } = await begin(owner, "quick");
  const { secret } = await linkMadeBy(owner, id, "edit", "Colleague");
  const colleague = new Visitor(server.origin);
  expect((await colleague.post("/open", { secret })).status).toBe(200);

  const leave = await owner.open(`/a/${id}/leave`);
  const revoke = leave.html.querySelector('section li:last-child button[name="revoke"]')?.getAttribute("value") ?? "";
  await owner.post(`/a/${id}/leave`, { revoke, sure: "yes" });
  expect((await colleague.open(`/a/${id}`)).status).toBe(404);
  expect((await colleague.post("/open", { secret })).status).toBe(404);
  expect((await colleague.post("/open", { secret: "wrong" })).status).toBe(404);
});

test("a link that may only look changes nothing and makes no links", async () => {
  const owner = new Visitor(server.origin);
  const { id, tasks } = await begin(owner, "quick");
  const question = await nextStep(owner, tasks);
  const { secret } = await linkMadeBy(owner, id, "view", "Board");
  const reader = new Visitor(server.origin);
  await reader.post("/open", { secret });
  expect((await reader.open(`/a/${id}`)).status).toBe(200);
  expect((await reader.post(question.path, { answer: "4", "based-on": "none" })).status).toBe(403);
  expect((await reader.post(`/a/${id}/leave`, { scope: "own", name: "mine" })).status).toBe(403);
  expect((await reader.post(`/a/${id}/profile`, { surveys: "no" })).status).toBe(403);
});

test("the link that this browser itself came in by is not among those to take back", async () => {
  const owner = new Visitor(server.origin);
  const { id } = await begin(owner, "quick");
  const alone = await owner.open(`/a/${id}/leave`);
  expect(alone.html.querySelectorAll('button[name="revoke"]')).toHaveLength(0);
  await owner.submit(alone, { scope: "view", name: "Board" });
  const one = (await owner.open(`/a/${id}/leave`)).html.querySelectorAll('button[name="revoke"]');
  expect(one.map(({ textContent }) => textContent)).toEqual([expect.stringContaining("Board")]);
});

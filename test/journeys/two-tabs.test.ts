import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, nextStep } from "#test/support/assessment-flow";
import { type RunningServer, startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test("the later of two tabs is told and shown both answers; nothing is lost", async () => {
  const visitor = new Visitor(server.origin);
  const { tasks } = await begin(visitor, "quick");
  const drawn = await nextStep(visitor, tasks);
  await visitor.submit(drawn, { answer: "0" });
  const clash = await visitor.submit(drawn, { answer: "4", note: "from the second tab" });
  expect(clash.status).toBe(409);
  const anchors = drawn.html
    .querySelectorAll("label.choice")
    .map((label) => label.querySelector("span")?.textContent ?? "");
  const alert = clash.html.querySelector('[role="alert"]')?.textContent ?? "";
  expect(alert).toContain(anchors[0]);
  expect(alert).toContain(anchors[4]);
  expect(clash.html.querySelector("textarea[name=note]")?.textContent).toBe("from the second tab");

  const kept = await visitor.submit(clash, { answer: "4" });
  expect(kept.status).toBe(200);
  const again = await visitor.open(drawn.path);
  expect(again.html.querySelector('input[value="4"]')?.hasAttribute("checked")).toBe(true);
});

test("the same answer from both tabs is no conflict, and answers to different questions both stay", async () => {
  const visitor = new Visitor(server.origin);
  const { tasks } = await begin(visitor, "quick");
  const first = await nextStep(visitor, tasks);
  const second = await visitor.submit(first, { answer: "1" });
  expect((await visitor.submit(first, { answer: "1" })).status).toBe(200);
  await Promise.all([
    visitor.submit(second, { answer: "2" }),
    visitor.post(first.path, { answer: "3", "based-on": '[1,null,"","",""]' }),
  ]);
  expect((await visitor.open(first.path)).html.querySelector('input[value="3"]')?.hasAttribute("checked")).toBe(true);
  expect((await visitor.open(second.path)).html.querySelector('input[value="2"]')?.hasAttribute("checked")).toBe(true);
});

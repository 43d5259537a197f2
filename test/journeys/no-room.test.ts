import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { begin, nextStep } from "#test/support/assessment-flow";
import { limitFiles } from "#test/support/file-limit";
import { imported, sampleAssessment } from "#test/support/imported";
import { startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";

const NOTE = "Seen on Tuesday,\nin the branch at the harbour.";

test("where nothing can be written, the answer comes back to be sent again, and is kept once there is room", async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const visitor = new Visitor(server.origin);
  const question = await nextStep(visitor, (await begin(visitor, "full")).tasks);
  const size = statSync(join(server.dataDir, "plumbline.db-wal")).size;

  limitFiles(server.process.pid, size);
  const refused = await visitor.submit(question, { answer: "3", note: NOTE });
  expect(refused.status).toBe(503);
  expect(refused.headers.get("Retry-After")).toBe("10");
  expect(refused.text).toContain("This is not saved yet");
  expect(refused.html.querySelector("textarea[name=note]")?.textContent.replaceAll("\r\n", "\n").trim()).toBe(NOTE);
  expect((await new Visitor(server.origin).post("/start", { scope: "quick" })).status).toBe(503);
  expect((await visitor.open(question.path)).status).toBe(200);
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);

  limitFiles(server.process.pid, "unlimited");
  const kept = await visitor.submit(refused, {});
  expect(kept.status).toBe(200);
  expect(kept.path).not.toBe(question.path);
  const file = JSON.parse((await visitor.open(`${question.path.split("/q/")[0]}/assessment.json`)).body.toString());
  expect(Object.values(file.answers)).toEqual([{ answer: 3, note: NOTE }]);
});

test("what is erased before the disk is full is erased: the page says so, and that traces are left until there is room", async () => {
  const first = await startServer();
  const visitor = new Visitor(first.origin);
  const sample = sampleAssessment();
  const noted = (note: string) => ({
    ...sample,
    answers: Object.fromEntries(Object.entries(sample.answers).map(([id, answer]) => [id, { ...answer, note }])),
  });
  for (let count = 0; count < 10; count += 1) await imported(visitor, noted("n".repeat(4000)));
  const id = await imported(visitor, noted(NOTE.replace("\n", " ")));
  await first.kill();
  const server = await first.again();
  onTestFinished(() => server.stop());
  const holds = () =>
    readdirSync(server.dataDir).some((file) =>
      readFileSync(join(server.dataDir, file)).includes("branch at the harbour"),
    );

  // The log may still grow; what lies further back in the file itself cannot be written.
  limitFiles(server.process.pid, 400_000);
  const erased = await visitor.post(`/a/${id}/leave`, { erase: "yes" });
  expect([erased.status, erased.path]).toEqual([200, "/?erased"]);
  expect(erased.text).toContain("Everything of that assessment was erased.");
  expect(erased.text).toContain("The last traces leave the database’s files when");
  expect((await visitor.open(`/a/${id}`)).status).toBe(404);
  expect(holds()).toBe(true);

  limitFiles(server.process.pid, "unlimited");
  await expect.poll(async () => (await visitor.open("/?erased")).text).not.toContain("traces");
  expect(holds()).toBe(false);
});

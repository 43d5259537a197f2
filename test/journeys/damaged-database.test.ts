import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { damageBehind } from "#test/support/damaged-file";
import { imported, sampleAssessment } from "#test/support/imported";
import { startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";

const MIDDLE = "the-one-in-the-middle";

test("a page that cannot be read is told to who asks, to who watches and to who runs the server, with the way back", async () => {
  const server = await startServer();
  const visitor = new Visitor(server.origin);
  const sample = sampleAssessment();
  const questions = Object.keys(sample.answers);
  const long = (index: number) => (index === Math.floor(questions.length / 2) ? MIDDLE : "n".repeat(3000));
  const answers = Object.fromEntries(
    Object.entries(sample.answers).map(([id, answer], index) => [id, { ...answer, note: long(index) }]),
  );
  const id = await imported(visitor, { ...sample, answers });
  await server.kill();
  const again = await server.again();
  onTestFinished(() => again.stop());
  const health = async () => {
    const response = await fetch(`${again.origin}/healthz`);
    return [response.status, ((await response.json()) as { status: string }).status];
  };
  expect(await health()).toEqual([200, "ok"]);

  const file = join(again.dataDir, "plumbline.db");
  damageBehind(file, MIDDLE);
  const page = await visitor.open(`/a/${id}`);
  expect(page.status).toBe(503);
  expect(page.html.querySelector("h1")?.textContent).toBe("Plumbline’s database is damaged");
  expect(page.text).toContain("plumbline.db");
  expect(page.text).toContain("npm run restore -- BACKUP --replace");
  expect(await health()).toEqual([503, "database is damaged"]);
  expect(await fetch(`${again.origin}/metrics`).then((response) => response.text())).toContain(
    "plumbline_database_damaged 1",
  );
  const told =
    again
      .output()
      .split("\n")
      .find((line) => line.includes("is damaged: stop the server")) ?? "";
  expect(told).toContain(file);
  expect(told).toContain("npm run restore -- BACKUP --replace");
});

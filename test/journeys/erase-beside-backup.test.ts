import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Libsql from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { begin, nextStep } from "#test/support/assessment-flow";
import { startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";

const NOTE = "A note that nobody may find again.";

test("beside a backup that reads, erasing is done at once, and page, log and metrics tell what leaves the file later", async () => {
  const server = await startServer({ LOG_LEVEL: "info" });
  onTestFinished(() => server.stop());
  const visitor = new Visitor(server.origin);
  const { id, tasks } = await begin(visitor, "quick");
  await visitor.submit(await nextStep(visitor, tasks), { answer: "3", note: NOTE });
  const holds = () =>
    readdirSync(server.dataDir).some((file) => readFileSync(join(server.dataDir, file)).includes(NOTE));
  const metric = async () =>
    /^plumbline_erased_traces\{of="erased"\} (\d)$/m.exec(await (await fetch(`${server.origin}/metrics`)).text())?.[1];

  const backup = new Libsql(join(server.dataDir, "plumbline.db"));
  backup.exec("begin");
  backup.prepare("select count(*) from assessments").get();
  const erased = await visitor.post(`/a/${id}/leave`, { erase: "yes" });
  expect([erased.status, erased.path]).toEqual([200, "/?erased"]);
  expect(erased.text).toContain("Everything of that assessment was erased.");
  expect(erased.text).toContain("when the backup that is running has ended");
  expect((await visitor.open(`/a/${id}`)).status).toBe(404);
  expect([await metric(), holds()]).toEqual(["1", true]);
  expect(server.output()).toContain("traces of it still stand in the database's files");

  backup.exec("rollback");
  backup.close();
  await expect.poll(metric).toBe("0");
  expect(holds()).toBe(false);
  const later = await visitor.open("/?erased");
  expect(later.text).toContain("Everything of that assessment was erased.");
  expect(later.text).not.toContain("traces");
  expect(server.output()).toContain("the last traces of what was erased have left the database's files");
});

import { contentDirectory } from "#test/support/content-directory";
import { startServer } from "#test/support/running-server";
import { parseAssessmentFile } from "~/content/assessment-file";
import { readInstrument } from "~/content/read-instrument";
import { boundedJson } from "~/web/bounded-json";
import { watchHealth } from "../soak/health-watch";
import { hostileJson } from "../soak/hostile-shapes";
import { median } from "./median";

const ROUNDS = 5;
const TODAY = "2026-11-25";

/** What hostile files of 1 MiB cost, in milliseconds: the CPU of the dearest to read, and the longest that /healthz waits while one of them is scored. */
export async function hostileFiles(): Promise<{ readonly reading: number; readonly health: number }> {
  const instrument = readInstrument(contentDirectory);
  const shapes = hostileJson(instrument);
  const reading = shapes.map(({ body }) =>
    median(
      Array.from({ length: ROUNDS }, () => {
        const before = process.cpuUsage();
        const json = boundedJson(body);
        if (json.ok) parseAssessmentFile(json.value, [instrument], TODAY);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1_000;
      }),
    ),
  );
  const server = await startServer();
  const watch = watchHealth(server.origin);
  const waits: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const worst: number[] = [];
    for (const { body } of shapes)
      worst.push(
        await watch.during(async () => {
          const headers = { "Content-Type": "application/json" };
          const response = await fetch(`${server.origin}/api/score`, { method: "POST", headers, body });
          await response.arrayBuffer();
        }),
      );
    // What is asked for the first time is compiled first.
    if (round >= 0) waits.push(Math.max(...worst));
  }
  await watch.end();
  await server.stop();
  return { reading: Math.max(...reading), health: median(waits) };
}

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { imported, sampleAssessment } from "#test/support/imported";
import { startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";
import { openStore } from "~/storage/open-store";
import { hashOf, newId, newSecret } from "~/web/secrets";
import { p95 } from "./p95";

const FEW = 10;
const MANY = 10_000;
const ROUNDS = 150;
const WARM = 30;

/** p95 in milliseconds of a results page, on a database of ten assessments and on one of ten thousand. */
interface ResultsTimes {
  readonly few: number;
  readonly many: number;
}

/** Asks two servers for the same results page, turn by turn, so that what else the machine does weighs on both. */
export async function resultsTimes(): Promise<ResultsTimes> {
  const servers = await Promise.all([FEW, MANY].map(serverOver));
  const times: number[][] = servers.map(() => []);
  for (let round = -WARM; round < ROUNDS; round += 1)
    for (const [index, { results }] of servers.entries()) {
      const start = performance.now();
      await results();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  for (const { server } of servers) await server.stop();
  const [few = Number.NaN, many = Number.NaN] = times.map(p95);
  return { few, many };
}

async function serverOver(count: number) {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-bench-"));
  const store = await openStore({ dataDir });
  const assessment = sampleAssessment();
  const now = new Date().toISOString();
  for (let index = 0; index < count; index += 1)
    await store.create(
      { id: newId(), revision: 1, stage: "finished", assessment, createdAt: now, updatedAt: now },
      { id: newId(), scope: "own", name: "", secretHash: hashOf(newSecret()), expiresAt: null },
    );
  await store.close();
  const server = await startServer({}, dataDir);
  const visitor = new Visitor(server.origin);
  const id = await imported(visitor);
  const headers = { Cookie: visitor.cookie() };
  return {
    server,
    results: async () => {
      const response = await fetch(`${server.origin}/a/${id}/results`, { headers });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`the results came with ${response.status}`);
    },
  };
}

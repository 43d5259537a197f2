import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleAssessment } from "#test/support/imported";
import { startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";
import { openStore } from "~/storage/open-store";
import type { Store } from "~/storage/store";
import { hashOf, newId, newSecret } from "~/web/secrets";
import { median } from "./median";
import { p95 } from "./p95";

const FEW = 10;
const MANY = 1000;
const PASSES = 5;
const ROUNDS = 100;
const WARM = 10;
const MINUTE_MS = 60_000;

interface Times {
  /** p95 in milliseconds, the median of five passes. */
  readonly few: number;
  readonly many: number;
}

/** What a bench of a thousand assessments costs beside one of ten: its list, a name looked for on it, and the results of one of them. */
export async function fullBench(): Promise<Readonly<Record<"list" | "search" | "results", Times>>> {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-bench-"));
  const store = await openStore({ databaseUrl: undefined, dataDir });
  const benches = { few: await seeded(store, FEW), many: await seeded(store, MANY) };
  await store.close();
  const server = await startServer({}, dataDir);
  const opened = async ({ secret, bench, assessment }: Seeded) => {
    const visitor = new Visitor(server.origin);
    await visitor.post("/open", { secret });
    const cookie = visitor.cookie();
    const timed = async (path: string) => {
      const begun = performance.now();
      const response = await fetch(server.origin + path, { headers: { Cookie: cookie } });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
      return performance.now() - begun;
    };
    return {
      list: () => timed(`/bench/${bench}`),
      search: () => timed(`/bench/${bench}?text=client+0007`),
      results: () => timed(`/a/${assessment}/results`),
    };
  };
  try {
    const few = await opened(benches.few);
    const many = await opened(benches.many);
    const measured = async (what: "list" | "search" | "results"): Promise<Times> => {
      const passes: Times[] = [];
      for (let pass = 0; pass < PASSES; pass += 1) passes.push(await onePass(few[what], many[what]));
      return { few: median(passes.map((pass) => pass.few)), many: median(passes.map((pass) => pass.many)) };
    };
    return { list: await measured("list"), search: await measured("search"), results: await measured("results") };
  } finally {
    await server.stop();
  }
}

/** Turn by turn, so that what else the machine does weighs on both. */
async function onePass(few: () => Promise<number>, many: () => Promise<number>): Promise<Times> {
  const times = { few: [] as number[], many: [] as number[] };
  for (let round = -WARM; round < ROUNDS; round += 1) {
    const turns = round % 2 === 0 ? [few, many] : [many, few];
    const took = new Map<() => Promise<number>, number>();
    for (const turn of turns) took.set(turn, await turn());
    if (round < 0) continue;
    const [one, other] = [took.get(few) ?? Number.NaN, took.get(many) ?? Number.NaN];
    times.few.push(one);
    times.many.push(other);
  }
  return { few: p95(times.few), many: p95(times.many) };
}

interface Seeded {
  readonly secret: string;
  readonly bench: string;
  readonly assessment: string;
}

/** A bench with so many finished assessments, a minute apart, that only it opens. */
async function seeded(store: Store, count: number): Promise<Seeded> {
  const sample = sampleAssessment();
  const secret = newSecret();
  const bench = newId();
  const end = new Date(Date.now() + 60 * MINUTE_MS).toISOString();
  await store.createBench(
    { id: bench, name: `${count} clients`, createdAt: new Date().toISOString(), passphraseHash: null },
    { id: newId(), name: "First", secretHash: hashOf(secret), expiresAt: null },
    { sessionHash: hashOf(newSecret()), expiresAt: end },
  );
  let assessment = "";
  for (let index = 0; index < count; index += 1) {
    assessment = newId();
    const at = new Date(Date.now() - (count - index) * MINUTE_MS).toISOString();
    await store.createOnBench(
      bench,
      {
        id: assessment,
        revision: 1,
        stage: "finished",
        assessment: {
          ...sample,
          profile: { ...sample.profile, organisation: `Client ${String(index).padStart(4, "0")}` },
        },
        createdAt: at,
        updatedAt: at,
      },
      { id: newId(), scope: "own", name: "Bench", secretHash: hashOf(newSecret()), expiresAt: null },
    );
  }
  return { secret, bench, assessment };
}

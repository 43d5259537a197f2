import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleAssessment } from "#test/support/imported";
import type { Assessment } from "~/domain/assessment";
import { openStore } from "~/storage/open-store";
import type { Store, StoredAssessment } from "~/storage/store";
import { median } from "./median";

const ROUNDS = 5;
const SAVES = 200;
const BLOCK = Buffer.alloc(4096, 7);

/** Milliseconds, medians of five rounds taken in turn. */
interface SaveTimes {
  /** Keeping a changed answer in SQLite, the database's part alone, p50. */
  readonly save: number;
  /** Writing 4 KiB at the end of a file on the same disk and syncing it, p50. */
  readonly floor: number;
}

/** What keeping an answer costs beside the least that a disk asks for it. */
export async function saveTimes(): Promise<SaveTimes> {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-bench-"));
  const store = await openStore({ dataDir });
  const file = openSync(join(dataDir, "floor"), "w");
  let kept = await created(store);
  const saves: number[] = [];
  const floors: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const ours: number[] = [];
    const raw: number[] = [];
    for (let count = 0; count < SAVES; count += 1) {
      const next = answeredAgain(kept, count);
      let start = performance.now();
      if (!(await store.save(next, kept.revision))) throw new Error("the save was overtaken");
      ours.push(performance.now() - start);
      kept = next;
      start = performance.now();
      writeSync(file, BLOCK);
      fdatasyncSync(file);
      raw.push(performance.now() - start);
    }
    if (round < 0) continue;
    saves.push(median(ours));
    floors.push(median(raw));
  }
  closeSync(file);
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
  return { save: median(saves), floor: median(floors) };
}

async function created(store: Store): Promise<StoredAssessment> {
  const now = new Date().toISOString();
  const assessment = sampleAssessment();
  const stored = { id: "bench", revision: 1, stage: "answering", assessment, createdAt: now, updatedAt: now } as const;
  await store.create(stored, { id: "own", scope: "own", name: "", secretHash: "hash", expiresAt: null });
  return stored;
}

function answeredAgain(kept: StoredAssessment, count: number): StoredAssessment {
  const [question = ""] = Object.keys(kept.assessment.answers);
  const answers: Assessment["answers"] = {
    ...kept.assessment.answers,
    [question]: { answer: (count % 5) as 0 | 1 | 2 | 3 | 4 },
  };
  return {
    ...kept,
    revision: kept.revision + 1,
    assessment: { ...kept.assessment, answers },
    updatedAt: new Date().toISOString(),
  };
}

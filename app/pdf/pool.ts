import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { Report } from "~/domain/report-types";
import type { PlanPart } from "~/domain/team-plan/plan-part";
import type { LogoOutcome } from "./logo-from";
import { PaperTooLarge } from "./paper-too-large";
import { PdfQueueFull } from "./pdf-queue-full";
import type { RenderOptions } from "./render-options";
import type { Rendered } from "./render-report";
import type { TeamPlanOptions } from "./team-plan/render-team-plan";
import { openTurns } from "./turns";
import type { RenderJob, TeamPlanJob } from "./worker";

const BUILT_BESIDE = new URL("./pdf-worker.js", import.meta.url);
const BUILT_FROM_SOURCE = new URL("../../build/shell/pdf-worker.js", import.meta.url);
/** For one paper, from when its thread begins; real ones take seconds, also where a machine is busy with other things. */
const WORK_MS = 60_000;
/** Before that; a proxy would not wait for both much longer. */
const WAIT_MS = 30_000;
const LOGO_MS = 20_000;
/** Of a thread's heap, in MiB; the largest report a file of 1 MiB makes takes less than half, a plan of 12,000 steps nearly all. */
const HEAP_MB = 768;

export interface PdfPoolOptions {
  /** The built worker; by default the one beside the built server. */
  readonly worker?: URL | string;
  /** Renders at once. */
  readonly threads?: number;
  /** Renders that may wait beyond those under way. */
  readonly maxQueue?: number;
  /** How long a paper may take to draw, and how long it may wait for that, in milliseconds. */
  readonly workMs?: number;
  readonly waitMs?: number;
  /** Of a thread's heap, in MiB; what pictures unpack to is not counted. */
  readonly heapMb?: number;
  /** Told which characters of a report no font has and were drawn as boxes. */
  readonly onLost?: (characters: readonly string[]) => void;
}

export interface PdfPool {
  /** Rejects with `PdfQueueFull` where too many wait or its turn does not come in time, and with `PaperTooLarge` when it takes over a minute or more memory than a thread has. */
  render(report: Report, options: RenderOptions): Promise<Uint8Array>;
  /** The same for the shown part of an adopted plan. */
  teamPlan(part: PlanPart, options: TeamPlanOptions): Promise<Uint8Array>;
  /** Unpacks an uploaded picture, away from the thread that serves; in turn with the papers. */
  logo(bytes: Uint8Array): Promise<LogoOutcome>;
  close(): Promise<void>;
}

/** Renders PDFs in threads of their own, so that a render never blocks a vote; threads start with the first render, and one that did not end in time is replaced. */
export function openPdfPool({
  worker = existsSync(BUILT_BESIDE) ? BUILT_BESIDE : BUILT_FROM_SOURCE,
  threads = 2,
  maxQueue = 16,
  workMs = WORK_MS,
  waitMs = WAIT_MS,
  heapMb = HEAP_MB,
  onLost = () => {},
}: PdfPoolOptions = {}): PdfPool {
  const piscina = new Piscina({
    filename: worker instanceof URL ? fileURLToPath(worker) : worker,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    env: { ...process.env, NODE_ENV: "production" },
  });
  // A thread that fails while it has nothing to do takes nothing with it; the next job starts another.
  piscina.on("error", () => {});
  // No more is handed to the threads than they can begin: a clock starts with the work, and a thread that is replaced finds the next.
  const turns = openTurns({ atOnce: threads, mayWait: maxQueue, waitMs });
  const work = <T>(name: string, job: unknown, limitMs: number): Promise<T> =>
    turns.take(() => piscina.run(job, { name, signal: AbortSignal.timeout(limitMs) }));

  async function drawn(name: string, job: RenderJob | TeamPlanJob): Promise<Uint8Array> {
    try {
      const { bytes, lost } = await work<Rendered>(name, job, workMs);
      if (lost.length > 0) onLost(lost);
      return bytes;
    } catch (error) {
      throw isTooMuch(error) ? new PaperTooLarge() : error;
    }
  }

  async function logo(bytes: Uint8Array): Promise<LogoOutcome> {
    try {
      return await work("logo", bytes, Math.min(LOGO_MS, workMs));
    } catch (error) {
      if (isTooMuch(error)) return { ok: false, fault: "unreadable" };
      throw error;
    }
  }

  return {
    render: (report, options) => drawn("default", { report, options }),
    teamPlan: (part, options) => drawn("teamPlan", { part, options }),
    logo,
    close: () => piscina.destroy(),
  };
}

/** Whether a thread was ended for its time or its memory. */
const isTooMuch = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === "AbortError" || ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"));

export { PdfQueueFull };

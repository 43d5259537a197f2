import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { Report } from "~/domain/report-types";
import type { PlanPart } from "~/domain/team-plan/plan-part";
import type { LogoOutcome } from "./logo-from";
import { PdfQueueFull } from "./pdf-queue-full";
import type { RenderOptions } from "./render-options";
import type { Rendered } from "./render-report";
import type { TeamPlanOptions } from "./team-plan/render-team-plan";
import type { RenderJob, TeamPlanJob } from "./worker";

const BUILT_BESIDE = new URL("./pdf-worker.js", import.meta.url);
const BUILT_FROM_SOURCE = new URL("../../build/shell/pdf-worker.js", import.meta.url);
const TIME_LIMIT_MS = 60_000;
const LOGO_LIMIT_MS = 20_000;

export interface PdfPoolOptions {
  /** The built worker; by default the one beside the built server. */
  readonly worker?: URL | string;
  /** Renders at once. */
  readonly threads?: number;
  /** Renders that may wait beyond those under way. */
  readonly maxQueue?: number;
  /** Told which characters of a report no font has and were drawn as boxes. */
  readonly onLost?: (characters: readonly string[]) => void;
}

export interface PdfPool {
  /** Rejects with `PdfQueueFull` at once where too many wait, and when a render takes over a minute. */
  render(report: Report, options: RenderOptions): Promise<Uint8Array>;
  /** The same for the shown part of an adopted plan. */
  teamPlan(part: PlanPart, options: TeamPlanOptions): Promise<Uint8Array>;
  /** Unpacks an uploaded picture, away from the thread that serves. */
  logo(bytes: Uint8Array): Promise<LogoOutcome>;
  close(): Promise<void>;
}

/** Renders PDFs in threads of their own, so that a render never blocks a vote; threads start with the first render. */
export function openPdfPool({
  worker = existsSync(BUILT_BESIDE) ? BUILT_BESIDE : BUILT_FROM_SOURCE,
  threads = 2,
  maxQueue = 16,
  onLost = () => {},
}: PdfPoolOptions = {}): PdfPool {
  const piscina = new Piscina({
    filename: worker instanceof URL ? fileURLToPath(worker) : worker,
    minThreads: 0,
    maxThreads: threads,
    maxQueue: threads + maxQueue,
    idleTimeout: 60_000,
    env: { ...process.env, NODE_ENV: "production" },
  });
  let underWay = 0;
  async function run(job: RenderJob | TeamPlanJob, name = "default"): Promise<Uint8Array> {
    if (underWay >= threads + maxQueue) throw new PdfQueueFull(underWay);
    underWay += 1;
    try {
      const { bytes, lost }: Rendered = await piscina.run(job, { name, signal: AbortSignal.timeout(TIME_LIMIT_MS) });
      if (lost.length > 0) onLost(lost);
      return bytes;
    } finally {
      underWay -= 1;
    }
  }
  return {
    render: (report, options) => run({ report, options }),
    teamPlan: (part, options) => run({ part, options }, "teamPlan"),
    logo: (bytes) => piscina.run(bytes, { name: "logo", signal: AbortSignal.timeout(LOGO_LIMIT_MS) }),
    close: () => piscina.destroy(),
  };
}

export { PdfQueueFull };

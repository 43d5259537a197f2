import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { Report } from "~/domain/report-types";
import type { PlanPart } from "~/domain/team-plan/plan-part";
import type { DocumentChoice } from "./document-choice";
import { OfficeQueueFull } from "./office-queue-full";
import type { Assignees } from "./team-plan/items-tasks";
import type { CalendarJob, OfficeJob, OfficeKind, PlanFileKind, PlanJob } from "./worker";

const BUILT_BESIDE = new URL("./office-worker.js", import.meta.url);
const BUILT_FROM_SOURCE = new URL("../../build/shell/office-worker.js", import.meta.url);
const TIME_LIMIT_MS = 60_000;
const WAITING = 16;

export interface OfficePool {
  /** Rejects with `OfficeQueueFull` at once where too many wait, and when a file takes over a minute. */
  make(report: Report, kind: OfficeKind, choice?: DocumentChoice): Promise<Uint8Array>;
  /** A file of the shown part of an adopted plan; likewise. */
  plan(part: PlanPart, kind: PlanFileKind, assignees?: Assignees): Promise<Uint8Array>;
  /** A calendar; likewise. */
  calendar(job: CalendarJob): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Makes Word documents, slides and texts that may be long in one thread of their own, so that none ever blocks a vote; it starts with the first. */
export function openOfficePool(worker = existsSync(BUILT_BESIDE) ? BUILT_BESIDE : BUILT_FROM_SOURCE): OfficePool {
  const piscina = new Piscina({
    filename: fileURLToPath(worker),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
    env: { ...process.env, NODE_ENV: "production" },
  });
  let underWay = 0;
  async function run(job: OfficeJob | PlanJob | CalendarJob, name = "default"): Promise<Uint8Array> {
    if (underWay > WAITING) throw new OfficeQueueFull(underWay);
    underWay += 1;
    try {
      return await piscina.run(job, { name, signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    } finally {
      underWay -= 1;
    }
  }
  return {
    make: (report, kind, choice) => run({ report, kind, ...(choice === undefined ? {} : { choice }) }),
    plan: (part, kind, assignees = {}) => run({ part, kind, assignees }, "plan"),
    calendar: (job) => run(job, "calendars"),
    close: () => piscina.destroy(),
  };
}

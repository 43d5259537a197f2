import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { PdfPool } from "~/pdf/pool";
import type { ClaimedPaper, PaperEnd, PaperQueue } from "~/storage/paper-queue";
import type { Log } from "../log";
import { drawJob } from "./paper-job";

/** Between two looks where no word came, in milliseconds, or half the time of a claim where that is shorter. */
const LOOK_MS = 2_000;
/** A job in whose middle so many processes ended is not tried again. */
const CLAIMS_AT_MOST = 3;

export interface Drawing {
  readonly queue: PaperQueue;
  readonly pool: Pick<PdfPool, "render" | "teamPlan">;
  readonly log: Log;
  /** Papers at once. */
  readonly atOnce: number;
  /** A claim that was not renewed for so long, in milliseconds, is somebody else's. */
  readonly lapseMs: number;
}

/** Draws what is in line until the returned function is called, which resolves when what was begun is done. */
export async function drawPapers({ queue, pool, log, atOnce, lapseMs }: Drawing): Promise<() => Promise<void>> {
  const worker = `${hostname()}/${process.pid}/${randomUUID()}`;
  const underWay = new Map<string, Promise<void>>();
  let isStopping = false;
  let looking: Promise<void> | undefined;
  let isAskedAgain = false;

  function look() {
    if (looking !== undefined) isAskedAgain = true;
    else
      looking = claimAll()
        .catch((error) => log.warn({ err: error }, "the queue of PDFs does not answer"))
        .finally(() => {
          looking = undefined;
          if (!isAskedAgain) return;
          isAskedAgain = false;
          look();
        });
  }

  async function claimAll() {
    while (!isStopping && underWay.size < atOnce) {
      const job = await queue.claim(worker, lapseMs, [...underWay.keys()]);
      if (job === undefined) return;
      const drawing = draw(job)
        .catch((error) => log.warn({ err: error }, "a PDF was drawn and could not be handed over"))
        .finally(() => {
          underWay.delete(job.id);
          look();
        });
      underWay.set(job.id, drawing);
    }
  }

  async function draw(job: ClaimedPaper) {
    await queue.end(job.id, worker, await endOf(job));
  }

  async function endOf(job: ClaimedPaper): Promise<PaperEnd> {
    if (job.claims > CLAIMS_AT_MOST) return { fault: "the processes that drew it ended in the middle" };
    try {
      return { bytes: await drawJob(pool, job) };
    } catch (error) {
      log.error({ err: error }, "a PDF could not be drawn");
      return { fault: error instanceof Error ? error.message : String(error) };
    }
  }

  const deafen = await queue.asked.listen(look, look);
  const looks = setInterval(look, Math.min(LOOK_MS, lapseMs / 2));
  const beats = setInterval(() => {
    if (underWay.size > 0) queue.keep(worker, [...underWay.keys()], lapseMs).catch(() => {});
  }, lapseMs / 4);
  look();
  return async () => {
    isStopping = true;
    clearInterval(looks);
    await looking;
    await Promise.all(underWay.values());
    clearInterval(beats);
    await deafen();
  };
}

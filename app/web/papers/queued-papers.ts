import { randomUUID } from "node:crypto";
import { PaperTooLarge } from "~/pdf/paper-too-large";
import { type PdfPool, PdfQueueFull } from "~/pdf/pool";
import type { PaperJob, PaperQueue } from "~/storage/paper-queue";
import { Bell } from "./bell";
import { keepSwept } from "./keep-swept";
import { reportJob, teamPlanJob } from "./paper-job";
import type { Papers } from "./papers";
import { PapersAway } from "./papers-away";

/** Between two looks where no word came, in milliseconds. */
const LOOK_MS = 2_000;
/** A job that nobody has claimed for so long is given up where nobody is there to claim it. */
const AWAY_MS = 5_000;
/** A paper takes no longer, waiting included; a proxy would not wait much longer either. */
const PATIENCE_MS = 60_000;

/**
 * Has PDFs drawn by processes of their own, over a queue in the database; only logos are unpacked here. Rejects with `PdfQueueFull` where
 * too many wait, and with `PapersAway` where nobody draws.
 */
export async function queuedPapers(queue: PaperQueue, own: Pick<PdfPool, "logo" | "close">): Promise<Papers> {
  const bell = new Bell();
  const underWay = new Set<Promise<Uint8Array>>();
  const deafen = await queue.ended.listen(
    (id) => bell.ring(id),
    () => bell.ringAll(),
  );
  const endSweep = keepSwept(queue);
  let closed = false;

  async function drawn(job: Omit<PaperJob, "id">, assessmentId: string | null): Promise<Uint8Array> {
    const id = randomUUID();
    const start = performance.now();
    if (!(await queue.put({ ...job, id, assessmentId }))) throw new PdfQueueFull(underWay.size);
    try {
      for (;;) {
        const rung = bell.next(id, LOOK_MS);
        const state = await queue.take(id);
        if (typeof state === "object") {
          if ("bytes" in state) return state.bytes;
          if (state.fault === new PaperTooLarge().message) throw new PaperTooLarge();
          throw new Error(`The PDF could not be drawn: ${state.fault}`);
        }
        const waited = performance.now() - start;
        const isLost = state === "waiting" && waited > AWAY_MS && !(await queue.isServed());
        if (closed || state === "gone" || isLost || waited > PATIENCE_MS) throw new PapersAway();
        await rung;
      }
    } catch (error) {
      await queue.drop(id).catch(() => {});
      throw error;
    } finally {
      bell.forget(id);
    }
  }

  function draw(job: Omit<PaperJob, "id">, assessmentId: string | null) {
    const drawing = drawn(job, assessmentId);
    underWay.add(drawing);
    const forget = () => underWay.delete(drawing);
    drawing.then(forget, forget);
    return drawing;
  }

  const of = (assessmentId: string | null): Pick<PdfPool, "render" | "teamPlan"> => ({
    render: (report, options) => draw(reportJob(report, options), assessmentId),
    teamPlan: (part, options) => draw(teamPlanJob(part, options), assessmentId),
  });
  return {
    ...of(null),
    of,
    logo: own.logo,
    close: async () => {
      closed = true;
      bell.ringAll();
      await Promise.allSettled(underWay);
      endSweep();
      await deafen();
      await queue.close();
      await own.close();
    },
  };
}

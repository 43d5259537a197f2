import type { PaperQueue } from "~/storage/paper-queue";

const MINUTE_MS = 60_000;

/** Sweeps the queue every minute until the returned function is called; what fails is done the next time. */
export function keepSwept(queue: Pick<PaperQueue, "sweep">): () => void {
  const timer = setInterval(() => queue.sweep().catch(() => {}), MINUTE_MS).unref();
  return () => clearInterval(timer);
}

import { setTimeout as wait } from "node:timers/promises";

const EVERY_MS = 100;

/** What `/healthz` said while something was done. */
interface WatchedHealth<T> {
  readonly slowestMs: number;
  /** Every status it had; 0 where it could not be asked. */
  readonly statuses: ReadonlySet<number>;
  readonly result: T;
}

/** Asks for `/healthz` ten times a second, whether or not the one before was answered, until the work is done. */
export async function watchedHealth<T>(origin: string, work: () => Promise<T>): Promise<WatchedHealth<T>> {
  const statuses = new Set<number>();
  const asked: Promise<void>[] = [];
  let slowestMs = 0;
  let isDone = false;
  const ask = async () => {
    const start = performance.now();
    statuses.add(
      await fetch(`${origin}/healthz`).then(
        ({ status }) => status,
        () => 0,
      ),
    );
    slowestMs = Math.max(slowestMs, performance.now() - start);
  };
  const asking = (async () => {
    while (!isDone) {
      asked.push(ask());
      await wait(EVERY_MS);
    }
  })();
  try {
    const result = await work();
    isDone = true;
    await asking;
    await Promise.all(asked);
    return { slowestMs, statuses, result };
  } finally {
    isDone = true;
  }
}

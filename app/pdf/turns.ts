import { PdfQueueFull } from "./pdf-queue-full";

export interface TurnsOptions {
  /** Works at once. */
  readonly atOnce: number;
  /** Works that may wait beyond those. */
  readonly mayWait: number;
  /** Milliseconds after which one that waits is turned away. */
  readonly waitMs: number;
}

export interface Turns {
  /** Does the work in its turn, first come first served; the time it takes counts from there. Rejects with `PdfQueueFull` where too many wait, or where its turn did not come in time. */
  take<T>(work: () => Promise<T>): Promise<T>;
  isFull(): boolean;
}

/** Lets so many work at once; a place is free again when a work has ended, well or not. */
export function openTurns({ atOnce, mayWait, waitMs }: TurnsOptions): Turns {
  const waiting = new Set<() => void>();
  let underWay = 0;
  const isFull = () => underWay + waiting.size >= atOnce + mayWait;

  function turn(): Promise<void> {
    if (underWay < atOnce) {
      underWay += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(go);
        reject(new PdfQueueFull(underWay + waiting.size));
      }, waitMs);
      const go = () => {
        clearTimeout(timer);
        waiting.delete(go);
        resolve();
      };
      waiting.add(go);
    });
  }

  /** Hands the place on, or gives it up. */
  function leave() {
    const [next] = waiting;
    if (next === undefined) underWay -= 1;
    else next();
  }

  return {
    isFull,
    async take(work) {
      if (isFull()) throw new PdfQueueFull(underWay + waiting.size);
      await turn();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}

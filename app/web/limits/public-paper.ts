import { type PdfPool, PdfQueueFull } from "~/pdf/pool";
import { openTurns } from "~/pdf/turns";

/** One thread of the two, so that those who hold a link always have the other; as many may wait as half the pool's queue. */
const AT_ONCE = 1;
const MAY_WAIT = 8;
/** Places of one caller, so that none takes them all. */
const OF_ONE = 3;
/** Milliseconds; what whoever asks waits in the pool behind it comes on top. */
const WAIT_MS = 30_000;

/** The pool as it draws for whoever asks: samples and the API. */
export interface PublicPaper {
  /** The pool for one caller, whose renders take a third of the places at most. */
  of(caller: string): Pick<PdfPool, "render">;
  isFull(): boolean;
}

/** A lane into the pool. A render keeps its place until it ends, also where whoever asked has gone. */
export function publicPaper(
  pool: Pick<PdfPool, "render">,
  { atOnce = AT_ONCE, mayWait = MAY_WAIT, ofOne = OF_ONE, waitMs = WAIT_MS } = {},
): PublicPaper {
  const turns = openTurns({ atOnce, mayWait, waitMs });
  const held = new Map<string, number>();
  return {
    isFull: turns.isFull,
    of: (caller) => ({
      render: async (...given) => {
        const own = held.get(caller) ?? 0;
        if (own >= ofOne) throw new PdfQueueFull(own);
        held.set(caller, own + 1);
        try {
          return await turns.take(() => pool.render(...given));
        } finally {
          const left = (held.get(caller) ?? 1) - 1;
          if (left > 0) held.set(caller, left);
          else held.delete(caller);
        }
      },
    }),
  };
}

import type { PdfPool } from "~/pdf/pool";
import { openTurns } from "~/pdf/turns";

/** One thread of the two, so that those who hold a link always have the other; as many may wait as half the pool's queue. */
const AT_ONCE = 1;
const MAY_WAIT = 8;
/** Milliseconds; what whoever asks waits in the pool behind it comes on top. */
const WAIT_MS = 30_000;

/** The pool as it draws for whoever asks: samples and the API. */
export interface PublicPaper extends Pick<PdfPool, "render"> {
  isFull(): boolean;
}

/** A lane into the pool. A render keeps its place until it ends, also where whoever asked has gone. */
export function publicPaper(
  pool: Pick<PdfPool, "render">,
  { atOnce = AT_ONCE, mayWait = MAY_WAIT, waitMs = WAIT_MS } = {},
): PublicPaper {
  const turns = openTurns({ atOnce, mayWait, waitMs });
  return { isFull: turns.isFull, render: (...given) => turns.take(() => pool.render(...given)) };
}

import { type PdfPool, PdfQueueFull } from "~/pdf/pool";

/** Half of what the pool takes, two threads and a queue of sixteen: the other half is left to those who hold a link. */
const AT_ONCE = 9;

/** The pool as it draws for whoever asks: samples and the API. */
export interface PublicPaper extends Pick<PdfPool, "render"> {
  isFull(): boolean;
}

/** A lane into the pool. A render keeps its place until it ends, also where whoever asked has gone. */
export function publicPaper(pool: Pick<PdfPool, "render">, atOnce = AT_ONCE): PublicPaper {
  let underWay = 0;
  return {
    isFull: () => underWay >= atOnce,
    async render(...given) {
      if (underWay >= atOnce) throw new PdfQueueFull(underWay);
      underWay += 1;
      try {
        return await pool.render(...given);
      } finally {
        underWay -= 1;
      }
    },
  };
}

import { openPdfPool, type PdfPool, type PdfPoolOptions } from "~/pdf/pool";
import type { Log } from "../log";

/** Threads of this process that draw; what they had to leave out goes into the log. */
export const loggedPool = (log: Log, options: PdfPoolOptions = {}): PdfPool =>
  openPdfPool({
    ...options,
    onLost: (characters) =>
      log.warn({ characters }, "no bundled font has these characters; they stand as boxes on paper"),
  });

import { type PdfPool, PdfQueueFull } from "~/pdf/pool";
import type { Metrics } from "./metrics";

/** The pool, with each render's time and how many are under way told to the metrics. */
export const measuredPdf = (pool: PdfPool, { pdfs, pdfQueue }: Metrics): PdfPool => ({
  ...pool,
  async render(...given) {
    const end = pdfs.startTimer();
    pdfQueue.inc();
    try {
      const bytes = await pool.render(...given);
      end({ outcome: "drawn" });
      return bytes;
    } catch (error) {
      end({ outcome: error instanceof PdfQueueFull ? "turned away" : "failed" });
      throw error;
    } finally {
      pdfQueue.dec();
    }
  },
});

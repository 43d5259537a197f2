import { type PdfPool, PdfQueueFull } from "~/pdf/pool";
import type { Metrics } from "./metrics";

/** The pool, with each render's time and how many are under way told to the metrics. */
export function measuredPdf(pool: PdfPool, { pdfs, pdfQueue }: Metrics): PdfPool {
  return {
    ...pool,
    render: (...given) => measured(() => pool.render(...given)),
    teamPlan: (...given) => measured(() => pool.teamPlan(...given)),
  };

  async function measured(draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const end = pdfs.startTimer();
    pdfQueue.inc();
    try {
      const bytes = await draw();
      end({ outcome: "drawn" });
      return bytes;
    } catch (error) {
      end({ outcome: error instanceof PdfQueueFull ? "turned away" : "failed" });
      throw error;
    } finally {
      pdfQueue.dec();
    }
  }
}

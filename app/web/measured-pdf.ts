import { type PdfPool, PdfQueueFull } from "~/pdf/pool";
import type { Metrics } from "./metrics";
import type { Papers } from "./papers/papers";

/** What draws, with each render's time and how many are under way told to the metrics. */
export function measuredPdf(papers: Papers, { pdfs, pdfQueue }: Metrics): Papers {
  return { ...papers, ...timed(papers), of: (assessmentId) => timed(papers.of(assessmentId)) };

  function timed(pool: Pick<PdfPool, "render" | "teamPlan">): Pick<PdfPool, "render" | "teamPlan"> {
    return {
      render: (...given) => measured(() => pool.render(...given)),
      teamPlan: (...given) => measured(() => pool.teamPlan(...given)),
    };
  }

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

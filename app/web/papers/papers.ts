import type { PdfPool } from "~/pdf/pool";

/** What draws PDFs for the edge: this process's own threads, or processes of their own. */
export interface Papers extends PdfPool {
  /** The same for papers of one kept assessment: what waits of them outside of this process goes when it is erased. */
  of(assessmentId: string): Pick<PdfPool, "render" | "teamPlan">;
}

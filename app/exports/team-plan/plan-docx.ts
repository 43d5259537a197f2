import { planPaperWords } from "~/domain/team-plan/plan-paper-words";
import type { PlanPart } from "~/domain/team-plan/plan-part";
import { statusWords } from "~/domain/team-plan/status-words";
import { wordDocument } from "../word/word-document";
import { planBlocks } from "./plan-blocks";

/** An adopted plan, or the part that is shown, as a Word document. Equal parts give equal bytes. */
export const planDocx = (shown: PlanPart): Promise<Uint8Array> =>
  wordDocument({
    title: [statusWords.planTitle, shown.organisation].filter(Boolean).join(": "),
    subject: planPaperWords.subject,
    notice: statusWords.notice,
    day: shown.progress.today,
    blocks: planBlocks(shown),
  });

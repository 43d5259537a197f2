import { planPaperWords } from "~/domain/team-plan/plan-paper-words";
import type { PlanPart } from "~/domain/team-plan/plan-part";
import { drawable } from "../drawable";
import { registerFonts } from "../fonts";
import type { Paper } from "../paper";
import { printableReport } from "../printable-report";
import type { Rendered } from "../render-report";
import { drawTagged } from "../tagged/draw-tagged";
import { StatusDocument } from "./status-document";
import { TeamPlanDocument } from "./team-plan-document";

export interface TeamPlanOptions {
  readonly paper: Paper;
  /** The plan itself, or the page for a weekly meeting. */
  readonly kind: "plan" | "status";
}

/** Draws an adopted plan, or the part of it that is shown, as a tagged PDF: equal parts give equal bytes. Blocks the thread it runs on. */
export async function renderTeamPlan(given: PlanPart, { paper, kind }: TeamPlanOptions): Promise<Rendered> {
  registerFonts();
  const { report: shown, lost } = printableReport(given, await drawable(), planPaperWords.notPrinted);
  const book = { shown, paper };
  const document = kind === "plan" ? <TeamPlanDocument book={book} /> : <StatusDocument book={book} />;
  return { bytes: await drawTagged(document), lost };
}

import type { FileName } from "../files/makers";
import { openByLink } from "../opening";
import type { Served } from "../served";
import { openForPlan } from "./open-plan";
import { paperIn, partFile } from "./plan-files";
import type { PlanFile } from "./plan-kinds";

/** What stands for a file of the report where a link shows the plan alone; of the others there is none. */
const instead: Partial<Record<FileName, PlanFile>> = {
  "plan-a4.pdf": "plan.pdf",
  "plan-letter.pdf": "plan.pdf",
  "report.docx": "plan.docx",
  "report.md": "plan.md",
  "actions.csv": "plan.csv",
  "plan.ics": "plan.ics",
};

/**
 * For a link that shows no results, the file of the plan's part it does show; null for a link that shows them, for a file with no such
 * part and where no plan is kept. Throws a 404 for who may not see the plan.
 */
export async function insteadOfReport(served: Served, file: FileName): Promise<Response | null> {
  const standIn = instead[file];
  const { shows, scope } = await openByLink(served);
  const showsPlanAlone = scope.startsWith("team:") || (scope === "view" && !shows.results);
  if (standIn === undefined || !showsPlanAlone) return null;
  const { plan } = await openForPlan(served);
  if (plan === null) return null;
  return partFile(served, plan, standIn, file === "plan-letter.pdf" ? "letter" : paperIn(served));
}

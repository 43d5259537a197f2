import type { FileName } from "../files/makers";
import { openByLink } from "../opening";
import type { Served } from "../served";
import { openForPlan } from "./open-plan";
import { paperIn, partFile } from "./plan-files";
import type { PlanFile } from "./plan-kinds";

/** Files of actions alone: once a plan is adopted they are that plan's, for every link. */
const OF_ACTIONS: readonly FileName[] = ["actions.csv", "jira.csv", "asana.csv", "plan.ics"];

/** What stands for a file of the report where a link shows the plan alone; of the others there is none. */
const instead: Partial<Record<FileName, PlanFile>> = {
  "plan-a4.pdf": "plan.pdf",
  "plan-letter.pdf": "plan.pdf",
  "report.docx": "plan.docx",
  "report.md": "plan.md",
  "actions.csv": "plan.csv",
  "jira.csv": "jira.csv",
  "asana.csv": "asana.csv",
  "plan.ics": "plan.ics",
};

/**
 * The file of an adopted plan that stands in place of a report's: of the actions for everybody, of the whole for a link that shows no results, as far
 * as it shows the plan. Null where the report's own is meant, and where no plan is kept. Throws a 404 for who may not see the plan.
 */
export async function insteadOfReport(served: Served, file: FileName): Promise<Response | null> {
  const standIn = instead[file];
  const { shows, scope } = await openByLink(served);
  const showsPlanAlone = scope.startsWith("team:") || ((scope === "view" || scope === "plan") && !shows.results);
  if (standIn === undefined || !(showsPlanAlone || OF_ACTIONS.includes(file))) return null;
  const { plan } = await openForPlan(served);
  if (plan === null) return null;
  return partFile(served, plan, standIn, file === "plan-letter.pdf" ? "letter" : paperIn(served));
}

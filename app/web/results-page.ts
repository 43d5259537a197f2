import type { StoredAssessment } from "~/storage/store";
import { addresses } from "./addresses";
import { offeredFiles } from "./files/offered-files";
import { openReport } from "./opening";
import type { Served } from "./served";
import { shownReport } from "./shown-report";

/** The report of a finished assessment and where its page leads. */
export async function resultsView(served: Served) {
  const { report, stored, scope } = await openReport(served);
  return { report: shownReport(report), mayEdit: scope !== "view", hrefs: hrefsOf(stored) };
}

/** Where the results and the plan lead. */
export const hrefsOf = ({ id, assessment }: Pick<StoredAssessment, "id" | "assessment">) => ({
  plan: addresses.plan(id),
  pdf: addresses.pdf(id),
  question: addresses.question(id, ""),
  review: addresses.review(id),
  tasks: addresses.assessment(id),
  results: addresses.results(id),
  files: offeredFiles(addresses.assessment(id), assessment),
  choose: addresses.report(id),
});

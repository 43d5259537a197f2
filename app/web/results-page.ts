import type { StoredAssessment } from "~/storage/store";
import { addresses } from "./addresses";
import { maySeeSeries } from "./comparing/series";
import { offeredFiles } from "./files/offered-files";
import { endsSoon } from "./link-ends";
import { findFinished, mayEdit, openAssessment, openReport } from "./opening";
import type { Served } from "./served";
import { shownReport } from "./shown-report";
import { quickBefore, standingOf } from "./standing";
import { takeOnLink } from "./taking-on/take-on-page";
import { planAddresses } from "./team-plan/addresses";

/** The report of a finished assessment and where its page leads; where nothing was finished yet, who only looks is told so. */
export async function resultsView(served: Served) {
  const reader = await openAssessment(served);
  if (!mayEdit(reader) && (await findFinished(served, reader)) === undefined)
    return { kind: "not-yet" as const, organisation: reader.stored.assessment.profile.organisation ?? null };
  const opened = await openReport(served);
  const { report, stored } = opened;
  return {
    kind: "finished" as const,
    report: shownReport(report),
    mayEdit: mayEdit(opened),
    compareHref: maySeeSeries(opened) ? planAddresses.compare(stored.id) : null,
    proposedHref: opened.adopted === null ? null : planAddresses.proposed(stored.id),
    endsOn: endsSoon(opened.linkExpiresAt, served.plumbline),
    takeOn: takeOnLink(served.plumbline, opened),
    standing: standingOf(opened),
    quick: await quickBefore(served.plumbline, opened),
    hrefs: hrefsOf(stored, opened.shown.kind === "earlier" ? `?version=${opened.shown.number}` : ""),
  };
}

/** Where the results and the plan lead; `query` asks for an earlier version, with its question mark. */
export const hrefsOf = ({ id, assessment }: Pick<StoredAssessment, "id" | "assessment">, query = "") => ({
  plan: addresses.plan(id),
  pdf: `${addresses.pdf(id)}${query}`,
  question: addresses.question(id, ""),
  review: addresses.review(id),
  tasks: addresses.assessment(id),
  results: addresses.results(id),
  files: offeredFiles(addresses.assessment(id), assessment, query),
  choose: `${addresses.report(id)}${query}`,
});

import { draftStart, firstDay } from "~/domain/planning/first-day";
import { placementsOf } from "~/domain/planning/place";
import { whatIfGround } from "~/domain/planning/what-if";
import { addresses } from "../addresses";
import { mayEdit, openReport } from "../opening";
import { isTry, triedIn } from "../plan-choice";
import { hrefsOf } from "../results-page";
import type { Served } from "../served";
import { standingOf } from "../standing";
import { todayOf } from "../today";
import { planBefore } from "./adopting";
import { draftReport } from "./draft-report";

export type DraftView = Awaited<ReturnType<typeof draftView>>;

/**
 * The plan before a team has taken it over: as the report draws it, or as an address tries it otherwise, with what a browser needs to work that
 * out. Only the latter needs a script; what is for later comes where the address asks for it.
 */
export async function draftView(served: Served) {
  const { request, plumbline } = served;
  const opened = await openReport(served);
  const { report, stored } = opened;
  const query = new URL(request.url).searchParams;
  // Answers that have gone on are finished first: a plan is drawn from what was finished.
  const edits = mayEdit(opened) && opened.shown.kind === "now";
  const around = {
    organisation: report.organisation,
    taken: report.taken,
    mayEdit: edits,
    /** The day from which the dates count that are shown, on paper as well. */
    counted: draftStart(report.taken),
    /** The day 1 that is offered to who keeps it. */
    start: firstDay(report.taken, todayOf(served)),
    carries: edits && (await planBefore(plumbline.store, opened)) !== undefined,
    hrefs: { ...hrefsOf(stored), draft: addresses.plan(stored.id) },
  };
  if (report.plan !== null && isTry(query)) {
    const ground = whatIfGround(report);
    const choice = triedIn(query, report.plan, ground);
    const first = { ...placementsOf(report.plan), ...choice.placements };
    return { ...around, kind: "tried" as const, still: false, ground, choice, first, overall: report.overall };
  }
  const showsLater = query.getAll("show").includes("later");
  return {
    ...around,
    kind: "drawn" as const,
    still: true,
    report: draftReport(report, []),
    showsLater,
    standing: standingOf(opened),
  };
}

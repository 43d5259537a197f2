import type { Capacity } from "~/domain/assessment";
import { redrawnPlan, triedPlan, whatIfGround } from "~/domain/planning/what-if";
import { mayEdit, openReport } from "../opening";
import { choiceIn } from "../plan-choice";
import { hrefsOf } from "../results-page";
import type { Served } from "../served";
import { standingOf } from "../standing";
import { planBefore } from "./adopting";
import { draftReport } from "./draft-report";

const CAPACITIES: readonly Capacity[] = ["light", "normal", "strong"];

/** The plan before a team has taken it over: as the report draws it, with what a browser needs to try it otherwise. */
export async function draftView(served: Served) {
  const { request, plumbline } = served;
  const opened = await openReport(served);
  const { report, stored } = opened;
  // Answers that have gone on are finished first: a plan is drawn from what was finished.
  const edits = mayEdit(opened) && opened.shown.kind === "now";
  const ground = whatIfGround(report);
  const choice = report.plan === null ? null : choiceIn(new URL(request.url).searchParams, report.plan, ground);
  const drawn = CAPACITIES.flatMap((capacity) => redrawnPlan(ground, capacity) ?? []);
  return {
    report: draftReport(report, drawn),
    tried: choice && triedPlan(ground, choice),
    choice,
    ground: edits ? ground : null,
    mayEdit: edits,
    today: plumbline.now().toISOString().slice(0, 10),
    carries: edits && (await planBefore(plumbline.store, opened)) !== undefined,
    standing: standingOf(opened),
    hrefs: hrefsOf(stored),
  };
}

import { progressRows } from "~/domain/team-plan/progress-marks";
import { progressSentences } from "~/domain/team-plan/progress-sentences";
import { weekStatus } from "~/domain/team-plan/week-status";
import type { Served } from "../served";
import { planAddresses } from "./addresses";
import { openPlan } from "./open-plan";
import { filterQuery } from "./plan-filter";
import { shownPlan } from "./plan-view";

export type StatusView = Awaited<ReturnType<typeof statusView>>;

/** The one page for a weekly meeting, of the whole plan or the part an address filters and a link shows. */
export async function statusView(served: Served) {
  const plan = await openPlan(served);
  const { opened, role } = plan;
  const { part, progress, filter, isWhole } = shownPlan(served, plan);
  const { id, assessment } = opened.stored;
  return {
    organisation: role === null ? (assessment.profile.organisation ?? null) : null,
    role,
    roles: opened.instrument.ownerRoles,
    sentences: progressSentences(progress, isWhole),
    rows: progressRows(progress),
    status: weekStatus(part, progress),
    backHref: planAddresses.plan(id, filterQuery(filter)),
    pdfHref: planAddresses.file(id, "status.pdf", filterQuery(filter)),
    markdownHref: planAddresses.file(id, "status.md", filterQuery(filter)),
  };
}

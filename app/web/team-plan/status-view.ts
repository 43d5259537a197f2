import { filterSaid } from "~/domain/team-plan/filter-said";
import { progressRows } from "~/domain/team-plan/progress-marks";
import { statusForChat, statusSaid } from "~/domain/team-plan/status-said";
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
  const { part, progress, filter: asked } = shownPlan(served, plan);
  const { id, assessment } = opened.stored;
  const filter = role === null ? asked : { ...asked, role };
  const organisation = role === null ? (assessment.profile.organisation ?? null) : null;
  const roles = opened.instrument.ownerRoles;
  const said = statusSaid({ part, progress, roles, filter });
  return {
    organisation,
    role,
    roles,
    said,
    chat: statusForChat(said, organisation ?? filterSaid({ filter, roles })),
    rows: progressRows(progress),
    backHref: planAddresses.plan(id, filterQuery(asked)),
    pdfHref: planAddresses.file(id, "status.pdf", filterQuery(asked)),
    markdownHref: planAddresses.file(id, "status.md", filterQuery(asked)),
  };
}

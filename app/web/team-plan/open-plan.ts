import type { OwnerRole } from "~/domain/instrument";
import { isOwnerRole } from "~/domain/team-plan/owner-roles";
import { teamPart } from "~/domain/team-plan/team-part";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { withoutNotes } from "~/domain/team-plan/without-notes";
import type { StoredPlan } from "~/storage/plan-store";
import type { LinkScope } from "~/storage/store";
import { mayEdit, notFound, type Opened, openByLink } from "../opening";
import type { Served } from "../served";

/** An adopted plan as a request may see it: `kept.plan` holds no more than that. */
export interface OpenedPlan {
  readonly opened: Opened;
  readonly kept: StoredPlan;
  /** The role whose part it is; null where all of it is seen. */
  readonly role: OwnerRole | null;
}

const SEES_PLAN: readonly LinkScope[] = ["own", "edit", "plan", "view", "facilitate", "bench"];

/** Whether the plan may be changed. */
export const mayEditPlan = ({ scope }: Pick<Opened, "scope">): boolean => mayEdit({ scope }) || scope === "plan";

/** Whether steps may be ticked and signs reported: of the whole plan, or by a team of its part. */
export const mayReport = ({ scope, shows }: Pick<Opened, "scope" | "shows">): boolean =>
  mayEditPlan({ scope }) || (scope.startsWith("team:") && shows.reports === true);

/** Opens whoever may see an adopted plan, with the plan where there is one. Throws a 404 for everybody else. */
export async function openForPlan(
  served: Served,
): Promise<{ readonly opened: Opened; readonly plan: OpenedPlan | null }> {
  const opened = await openByLink(served);
  const role = roleOf(opened.scope);
  if (role === null && !SEES_PLAN.includes(opened.scope)) throw notFound();
  const kept = await served.plumbline.store.planOf(opened.stored.id);
  if (kept === undefined) return { opened, plan: null };
  const plan = opened.shows.notes ? kept.plan : withoutNotes(kept.plan);
  return { opened, plan: { opened, role, kept: { ...kept, plan: role === null ? plan : partAsPlan(plan, role) } } };
}

/** Opens an adopted plan, whole or the part a link shows. Throws a 404 where there is none. */
export async function openPlan(served: Served): Promise<OpenedPlan> {
  const { plan } = await openForPlan(served);
  if (plan === null) throw notFound();
  return plan;
}

/** Like `openPlan`, for pages that only who may change the plan can open. */
export async function openPlanToEdit(served: Served): Promise<OpenedPlan> {
  const plan = await openPlan(served);
  if (!mayEditPlan(plan.opened)) throw notFound();
  return plan;
}

/** Like `openPlan`, where its history is shown too: not to a team's link, which sees its part as it is, and not where notes are left out. */
export async function openPlanHistory(served: Served): Promise<OpenedPlan> {
  const plan = await openPlan(served);
  if (plan.role !== null || !plan.opened.shows.notes) throw notFound();
  return plan;
}

/** A role's part in the form of a plan, with nothing in it that is not theirs. */
function partAsPlan(plan: TeamPlan, role: OwnerRole): TeamPlan {
  const { start, items } = teamPart(plan, role);
  return {
    start,
    items,
    capacity: "normal",
    tasks: [],
    rejected: [],
    basis: { taken: start, placed: [], findOut: [] },
  };
}

function roleOf(scope: LinkScope): OwnerRole | null {
  const role = scope.startsWith("team:") ? scope.slice("team:".length) : "";
  return isOwnerRole(role) ? role : null;
}

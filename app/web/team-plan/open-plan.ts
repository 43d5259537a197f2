import type { OwnerRole } from "~/domain/instrument";
import { calendarItems } from "~/domain/team-plan/calendar-part";
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
  /** Whose part it is, a role's or a person's; null where all of it is seen. */
  readonly of: PartOf | null;
}

/** Whose part of a plan a team's link shows: all of one role, or all with one person's name. */
export type PartOf = { readonly role: OwnerRole } | { readonly person: string };

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
  const of = partIn(opened);
  if (of === null && !SEES_PLAN.includes(opened.scope)) throw notFound();
  const kept = await served.plumbline.store.planOf(opened.stored.id);
  if (kept === undefined) return { opened, plan: null };
  const plan = opened.shows.notes ? kept.plan : withoutNotes(kept.plan);
  return { opened, plan: { opened, of, kept: { ...kept, plan: of === null ? plan : partAsPlan(plan, of) } } };
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
  if (plan.of !== null || !plan.opened.shows.notes) throw notFound();
  return plan;
}

/** A part in the form of a plan, with nothing in it that is not theirs; a person's has what they find out too. */
function partAsPlan(plan: TeamPlan, of: PartOf): TeamPlan {
  const { items, tasks } =
    "role" in of ? { ...teamPart(plan, of.role), tasks: [] } : calendarItems(plan, { owner: of.person });
  return {
    start: plan.start,
    ...(plan.zone === undefined ? {} : { zone: plan.zone }),
    items,
    capacity: "normal",
    tasks,
    rejected: [],
    basis: { taken: plan.start, placed: [], findOut: tasks.map(({ question }) => question) },
  };
}

/** A link of nobody's part, or of a person's that names none, shows none. */
function partIn({ scope, shows }: Opened): PartOf | null {
  if (scope === "team:person") return shows.person === undefined ? null : { person: shows.person };
  const role = scope.startsWith("team:") ? scope.slice("team:".length) : "";
  return isOwnerRole(role) ? { role } : null;
}

import type { StoredPlan } from "~/storage/plan-store";
import type { Plumbline } from "./plumbline";

const DAY_MS = 24 * 60 * 60 * 1000;

/** A plan has so many days, and links to it outlive it by so many. */
const PLAN_DAYS = 90;
const AFTER_PLAN = 30;

/** How long a link lives where there is no plan, in days. */
export const UNPLANNED_DAYS = PLAN_DAYS + AFTER_PLAN;

/** A link made towards the end of a plan, or after it, lives so many days at least. */
const LEAST_DAYS = 30;

/** Its end is told when no more than so many days are left. */
const TOLD_BEFORE = 14;

/** When a link ends that is made now: 30 days after day 90 of the plan, without one 120 days from now; never within 30 days. */
export function usualEnd(plan: Pick<StoredPlan, "plan"> | undefined, now: Date): Date {
  if (plan === undefined) return daysFrom(now, UNPLANNED_DAYS);
  // Day 1 is the start itself, so that the last day is over when this one begins.
  const end = daysFrom(new Date(`${plan.plan.start}T00:00:00Z`), PLAN_DAYS + AFTER_PLAN);
  const least = daysFrom(now, LEAST_DAYS);
  return new Date(Math.max(end.getTime(), least.getTime()));
}

export const daysFrom = (from: Date, days: number): Date => new Date(from.getTime() + days * DAY_MS);

/** The new end of a link that is given so many days more; from now where it has ended. */
export function extendedEnd(expiresAt: string, days: number, now: Date): Date {
  const end = new Date(expiresAt);
  return daysFrom(end > now ? end : now, days);
}

/** The last day of a link as an ISO date: the day before, where it ends as a day begins. */
export const lastDay = (expiresAt: string): string => new Date(Date.parse(expiresAt) - 1).toISOString().slice(0, 10);

/** The last day of a link where it is about to end; null where it is not, or never ends. */
export function endsSoon(expiresAt: string | null, { now }: Pick<Plumbline, "now">): string | null {
  return expiresAt !== null && new Date(expiresAt) <= daysFrom(now(), TOLD_BEFORE) ? lastDay(expiresAt) : null;
}

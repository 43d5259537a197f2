import { dayOf } from "../day-of";
import { draftStart, workingDay } from "../planning/first-day";
import type { PlannedAction, Report } from "../report-types";
import { shownDate } from "../shown-date";
import type { ShownAction } from "../team-plan/shown-action";

const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

type Dated = Pick<Report, "taken"> & { readonly adopted: { readonly start: string } | null };

/** The ISO date of a day of the plan: of an adopted one day 1 is its start, of a proposed one the first working day after the answers. */
export const planDate = ({ taken, adopted }: Dated, day: number): string =>
  dayOf(adopted?.start ?? draftStart(taken), day - 1);

/** The day of the plan by which an action's sign can be seen; the end of its window where nobody said when it begins. */
export const signDue = (
  { start }: Pick<PlannedAction, "start">,
  { takes }: Pick<ShownAction, "takes">,
  windowEnd: number,
): number => (start === null ? windowEnd : start + takes);

/** When an action is due: on the date its team gave it, else on the last day of its window (a day of the plan), never on a weekend. */
export const dueDate = (report: Dated, { standing }: Pick<ShownAction, "standing">, windowEnd: number): string =>
  standing?.due ?? planWorkDate(report, windowEnd);

/** When what is due or decided on a day of the plan falls due: that day, or the Monday after it where it is on a weekend. ISO date. */
export const planWorkDate = (report: Dated, day: number): string => workingDay(planDate(report, day));

/** "21 December 2026": the real date of a plan's day. */
export const planDay = (report: Dated, day: number): string => shownDate(planDate(report, day));

/** The same of a day on which something falls due. */
export const planWorkDay = (report: Dated, day: number): string => shownDate(planWorkDate(report, day));

/** "21 Dec", where the year stands nearby. */
export const shortDate = (iso: string): string => short.format(new Date(iso));

import { dayOf } from "../day-of";
import type { Report } from "../report-types";
import { shownDate } from "../shown-date";
import type { ShownAction } from "../team-plan/shown-action";

const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

type Dated = Pick<Report, "taken" | "adopted">;

/** The ISO date of a day of the plan: of an adopted one day 1 is its start, of a proposed one the day after the answers. */
export const planDate = ({ taken, adopted }: Dated, day: number): string =>
  adopted === null ? dayOf(taken, day) : dayOf(adopted.start, day - 1);

/** When an action is due: on the date its team gave it, else at the end of its window (a day of the plan). */
export const dueDate = (report: Dated, { standing }: Pick<ShownAction, "standing">, windowEnd: number): string =>
  standing?.due ?? planDate(report, windowEnd);

/** "21 December 2026": the real date of a plan's day. */
export const planDay = (report: Dated, day: number): string => shownDate(planDate(report, day));

/** "21 Dec", where the year stands nearby. */
export const shortDate = (iso: string): string => short.format(new Date(iso));

import { dayOf } from "../day-of";
import { shownDate } from "../shown-date";

const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** "21 December 2026": the real date of a plan's day. */
export const shownDay = (taken: string, day: number): string => shownDate(dayOf(taken, day));

/** "21 Dec", where the year stands nearby. */
export const shortDay = (taken: string, day: number): string => short.format(new Date(dayOf(taken, day)));

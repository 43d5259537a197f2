import { dayOf } from "../day-of";

/** Day 1 of a plan that nobody has kept yet, on screen, paper and in files: the first working day after the answers were taken. ISO dates. */
export const draftStart = (taken: string): string => workingDay(dayOf(taken, 1));

/** Day 1 of a plan that is kept on `today`: the day after the answers were taken or today, whichever is later, and never on a weekend. ISO dates. */
export const firstDay = (taken: string, today: string): string =>
  workingDay([dayOf(taken, 1), today].sort().at(-1) ?? today);

/** The day itself, or the Monday after it where it falls on a weekend. ISO dates. */
export function workingDay(day: string): string {
  const weekday = new Date(day).getUTCDay();
  return dayOf(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

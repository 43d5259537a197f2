import { dayOf } from "~/domain/day-of";

/** Day 1 of the plan, a Monday. */
export const START = "2027-01-04";

/** The last day of the links that are made with the plan: thirty days after day 90. */
export const LINKS_LIVE = 120;

/** The time of the server, moved by whoever lives through it; day 1 is START. */
export interface Clock {
  readonly now: () => Date;
  day(): number;
  /** The ISO date it is. */
  today(): string;
  /** To ten in the morning of a day. */
  to(day: number): void;
  /** A minute later, so that no two changes have one time. */
  pass(): void;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export function clock(): Clock {
  let time = Date.parse(`${START}T10:00:00Z`);
  return {
    now: () => new Date(time),
    day: () => 1 + Math.floor((time - Date.parse(START)) / DAY_MS),
    today: () => new Date(time).toISOString().slice(0, 10),
    to: (day) => {
      time = Date.parse(`${dateOf(day)}T10:00:00Z`);
    },
    pass: () => {
      time += MINUTE_MS;
    },
  };
}

/** The ISO date of a day of the plan. */
export const dateOf = (day: number): string => dayOf(START, day - 1);

/** The day of the plan of an ISO date. */
export const dayNumber = (date: string): number => 1 + Math.round((Date.parse(date) - Date.parse(START)) / DAY_MS);

const DAY_MS = 86_400_000;

/** The ISO date of a plan's day: day 1 is the day after the assessment was taken. */
export const dayOf = (taken: string, day: number): string =>
  new Date(Date.parse(taken) + day * DAY_MS).toISOString().slice(0, 10);

const dates = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** "21 November 2026" from an ISO date or timestamp. */
export const shownDate = (iso: string) => dates.format(new Date(iso));

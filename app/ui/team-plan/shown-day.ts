const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const minutes = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** "3 Mar 2027" from an ISO date: short, for lists. */
export const shownDay = (iso: string): string => days.format(new Date(iso));

/** "3 Mar 2027, 14:05 UTC" from an ISO timestamp. */
export const shownMinute = (iso: string): string => `${minutes.format(new Date(iso))} UTC`;

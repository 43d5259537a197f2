const DAY_MS = 86_400_000;

/** The ISO date of a plan's day: day 1 is the day after the assessment was taken. */
export const dayOf = (taken: string, day: number): string =>
  new Date(Date.parse(taken) + day * DAY_MS).toISOString().slice(0, 10);

/** How many days lie between two ISO dates; below nought where the second is earlier. A date has no hours, so no clock that is put on or back moves it. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Whether text is the name of a time zone, such as "Europe/Berlin" or "UTC". */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,49}$/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** The ISO date that people in a time zone have at a moment. Throws a RangeError for what is no zone. */
export function dayIn(zone: string, at: Date): string {
  const parts = calendarOf(zone).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year").padStart(4, "0")}-${of("month")}-${of("day")}`;
}

/** Made once for each zone: making one takes longer than all it is asked. */
const calendars = new Map<string, Intl.DateTimeFormat>();
const MOST = 100;

function calendarOf(zone: string): Intl.DateTimeFormat {
  const known = calendars.get(zone);
  if (known !== undefined) return known;
  const calendar = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  if (calendars.size >= MOST) calendars.clear();
  calendars.set(zone, calendar);
  return calendar;
}

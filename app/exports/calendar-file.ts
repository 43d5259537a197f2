import ical, { escape as escapeText, ICalCalendarMethod } from "ical-generator";
import { oneLine, plainText } from "~/domain/plain-text";

/** An all-day event; `id` is its own within the file, `day` an ISO date. */
export interface CalendarEvent {
  readonly id: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** All-day events as a calendar file. `from` is the ISO date the plan rests on: it stamps every event, so that equal plans give equal files. */
export function calendarFile(name: string, from: string, events: readonly CalendarEvent[]): string {
  const file = ical({
    // The two lines that the library writes as they come.
    name: escaped(oneLine(name)),
    prodId: { company: "Plumbline", product: "Plan", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, day, summary, description } of events)
    file.createEvent({
      id: escaped(oneLine(`${id}-${from}@plumbline`)),
      stamp: atMidnight(from),
      start: atMidnight(day),
      allDay: true,
      timezone: "UTC",
      summary: oneLine(summary),
      description: plainText(description),
    });
  return `${file.toString()}\r\n`;
}

const escaped = (text: string) => escapeText(text, false);
const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`);

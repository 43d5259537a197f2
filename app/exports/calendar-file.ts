import ical, { ICalCalendarMethod } from "ical-generator";

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
    name,
    prodId: { company: "Plumbline", product: "Plan", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, day, summary, description } of events)
    file.createEvent({
      id: `${id}-${from}@plumbline`,
      stamp: atMidnight(from),
      start: atMidnight(day),
      allDay: true,
      timezone: "UTC",
      summary,
      description,
    });
  return file.toString();
}

const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`);

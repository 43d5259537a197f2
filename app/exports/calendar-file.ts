import { createHash } from "node:crypto";
import ical, {
  escape as escapeText,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { oneLine, plainText } from "~/domain/plain-text";

/** An all-day event that leaves its day free; `id` is its own within the plan and stays, `day` an ISO date. */
export interface CalendarEvent {
  readonly id: string;
  readonly day: string;
  readonly summary: string;
  /** Left out where nothing but titles and dates may be told. */
  readonly description?: string;
  /** Programs that read the file again take it out. */
  readonly isCancelled?: boolean;
}

/** What makes a file the next one of the same calendar: whose it is, and how often it has changed. */
export interface CalendarIssue {
  /** See `calendarKey`: the same event of the same plan has the same UID in every file, and no two plans share one. */
  readonly key: string;
  /** From 0, never less than in a file before; and when it became that (ISO date or timestamp). Equal ones give equal files. */
  readonly revision: number;
  readonly changedAt: string;
  /** Hours after which a program that subscribed asks again; null for a file. */
  readonly askAgain: number | null;
}

/** All-day events as a calendar file (RFC 5545). */
export function calendarFile(name: string, issue: CalendarIssue, events: readonly CalendarEvent[]): string {
  const file = ical({
    // The two lines that the library writes as they come.
    name: escaped(oneLine(name)),
    prodId: { company: "Plumbline", product: "Plan", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: issue.askAgain === null ? null : issue.askAgain * 3_600,
  });
  const stamp = new Date(issue.changedAt);
  for (const { id, day, summary, description, isCancelled } of events)
    file.createEvent({
      id: escaped(oneLine(`${id}.${issue.key}@plumbline`)),
      sequence: issue.revision,
      stamp,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: "UTC",
      summary: oneLine(summary),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(description === undefined ? {} : { description: plainText(description) }),
    });
  return `${file.toString()}\r\n`;
}

/** What tells one plan's events from another's and names neither: made from the id of its assessment, or of a sample. */
export const calendarKey = (id: string): string =>
  createHash("sha256").update(`calendar ${id}`).digest("hex").slice(0, 24);

const escaped = (text: string) => escapeText(text, false);

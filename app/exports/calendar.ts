import ical, { ICalCalendarMethod } from "ical-generator";
import { dayOf } from "~/domain/day-of";
import type { Report } from "~/domain/report-types";
import { plannedRows } from "./planned-rows";
import { taskText } from "./task-text";
import { words } from "./words";

const REASSESS_ON = 90;

/** The plan as a calendar file: one all-day event an action on the day it is due, and the reassessment after ninety days; equal plans give equal files. */
export function calendar(report: Report): string {
  const stamp = new Date(`${report.taken}T00:00:00Z`);
  const file = ical({
    name: words.calendar.name(report.organisation ?? words.unnamed),
    prodId: { company: "Plumbline", product: "Plan", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  const add = (id: string, day: string, summary: string, description: string) =>
    file.createEvent({
      id: `${id}-${report.taken}@plumbline`,
      stamp,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: "UTC",
      summary,
      description,
    });
  for (const row of plannedRows(report))
    if (row.window !== null) add(row.action.id, row.window.due, words.calendar.due(row.action.title), taskText(row));
  add("reassess", dayOf(report.taken, REASSESS_ON), words.calendar.again, words.calendar.againText);
  return file.toString();
}

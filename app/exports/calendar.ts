import { dayOf } from "~/domain/day-of";
import type { Report } from "~/domain/report-types";
import { calendarFile } from "./calendar-file";
import { plannedRows } from "./planned-rows";
import { taskText } from "./task-text";
import { words } from "./words";

const REASSESS_ON = 90;

/** The plan as a calendar file: one all-day event an action on the day it is due, and the reassessment after ninety days. */
export function calendar(report: Report): string {
  const { name, due, again, againText } = words.calendar;
  const actions = plannedRows(report).flatMap((row) =>
    row.window === null
      ? []
      : [{ id: row.action.id, day: row.window.due, summary: due(row.action.title), description: taskText(row) }],
  );
  const reassessment = {
    id: "reassess",
    day: dayOf(report.taken, REASSESS_ON),
    summary: again,
    description: againText,
  };
  return calendarFile(name(report.organisation ?? words.unnamed), report.taken, [...actions, reassessment]);
}

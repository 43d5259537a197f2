import type { Report } from "~/domain/report-types";
import { csv } from "./csv";
import { type PlannedRow, taskRows } from "./planned-rows";
import { taskText } from "./task-text";
import { words } from "./words";

/** The plan's actions as Jira's CSV import takes them, those for later where they are asked for; labels hold no spaces, dates are ISO. */
export const jiraCsv = (report: Report, { later = false } = {}): string =>
  csv(
    words.jira.columns,
    taskRows(report, later).map((row) => [
      row.action.title,
      words.jira.type,
      taskText(row),
      row.window?.due ?? "",
      `plumbline ${row.action.owner} ${row.action.pitfall}`,
      priorityOf(row),
      row.action.id,
    ]),
  );

function priorityOf({ planned, window }: PlannedRow): string {
  if (window === null) return words.jira.priority.later;
  return planned.because === "critical" ? words.jira.priority.first : words.jira.priority.other;
}

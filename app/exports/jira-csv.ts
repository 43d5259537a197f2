import type { Report } from "~/domain/report-types";
import { csv } from "./csv";
import { type PlannedRow, plannedRows } from "./planned-rows";
import { taskText } from "./task-text";
import { words } from "./words";

/** The plan's actions as Jira's CSV import takes them; labels hold no spaces, dates are ISO. */
export const jiraCsv = (report: Report): string =>
  csv(
    words.jira.columns,
    plannedRows(report).map((row) => [
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

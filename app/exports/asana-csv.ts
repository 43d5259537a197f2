import type { Report } from "~/domain/report-types";
import { csv } from "./csv";
import { plannedRows } from "./planned-rows";
import { taskText } from "./task-text";
import { words } from "./words";

/** The plan's actions as Asana's CSV import takes them: a section a window, dates ISO. */
export const asanaCsv = (report: Report): string =>
  csv(
    words.asana.columns,
    plannedRows(report).map((row) => [
      row.action.title,
      taskText(row),
      row.window?.due ?? "",
      row.window === null ? words.actions.later : words.actions.window(row.window.from, row.window.to),
      row.ownerName,
    ]),
  );

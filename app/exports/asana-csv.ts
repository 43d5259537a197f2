import type { Report } from "~/domain/report-types";
import { csv } from "./csv";
import { taskRows } from "./planned-rows";
import { taskText } from "./task-text";
import { words } from "./words";

/** The plan's actions as Asana's CSV import takes them, those for later where they are asked for: a section a window, dates ISO. */
export const asanaCsv = (report: Report, { later = false } = {}): string =>
  csv(
    words.asana.columns,
    taskRows(report, later).map((row) => [
      row.action.title,
      taskText(row),
      row.window?.due ?? "",
      row.window === null ? words.actions.later : words.actions.window(row.window.from, row.window.to),
      row.ownerName,
    ]),
  );

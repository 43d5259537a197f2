import type { Report } from "~/domain/report-types";
import { csv } from "./csv";
import { plannedRows } from "./planned-rows";
import { words } from "./words";

/** The plan's actions as CSV, one a row, in the order of the windows; dates are ISO. */
export const actionsCsv = (report: Report): string =>
  csv(
    words.actions.columns,
    plannedRows(report).map(({ action, ownerName, window }) => [
      action.id,
      action.title,
      window === null ? words.actions.later : words.actions.window(window.from, window.to),
      window?.starts ?? "",
      window?.due ?? "",
      ownerName,
      action.effort,
      action.cost,
      action.why,
      action.steps.map((step, index) => `${index + 1}. ${step}`).join("\n"),
      action.leadingSign,
      action.failedIf,
      action.watchOut,
      action.requires.map(({ action: id }) => report.actionsById[id]?.title ?? id).join("\n"),
      report.instrument.pitfalls.find(({ id }) => id === action.pitfall)?.title ?? "",
    ]),
  );

import { firstWeek as groups } from "~/domain/narration/first-week";
import { paperWords } from "~/domain/narration/paper-words";
import { planDay } from "~/domain/narration/shown-day";
import type { Report } from "~/domain/report-types";
import type { Block } from "./block";
import { heading, list, paragraph } from "./make";

/** What can be ticked off by the seventh day; nothing where there is no plan. */
export const firstWeek = (report: Report): Block[] =>
  report.plan === null
    ? []
    : [
        heading(1, paperWords.firstWeek.to(planDay(report, 7))),
        ...paragraph(paperWords.firstWeek.lede, "lead"),
        ...groups(report, report.plan).flatMap(({ name, items }) => [heading(2, name), ...list(items, "boxes")]),
      ];

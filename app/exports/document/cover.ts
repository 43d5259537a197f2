import { countsLine } from "~/domain/narration/counts-line";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import type { Block } from "./block";
import { paragraph } from "./make";

/** What stands first: whose report it is, when, by whose view, on how many answers, and what it is not for. */
export const cover = (report: Report): Block[] => [
  { kind: "title", text: paperWords.documentTitle(report.organisation ?? paperWords.unnamed) },
  ...paragraph(`${shownDate(report.taken)} · ${report.headline.view}`, "quiet"),
  ...paragraph(
    [
      report.scope === "quick" ? `${words.quick}.` : "",
      `${countsLine(report)}.`,
      report.headline.provisional ? words.provisional : "",
    ]
      .filter(Boolean)
      .join(" "),
    "quiet",
  ),
  ...paragraph(words.notice, "strong"),
];

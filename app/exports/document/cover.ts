import { countsLine } from "~/domain/narration/counts-line";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import type { DocumentChoice } from "../document-choice";
import type { Block } from "./block";
import { paragraph } from "./make";

/** What stands first: whose report it is, when, by whose view, for and by whom, on how many answers, and what it is not for. */
export const cover = (report: Report, { preparedFor, preparedBy }: DocumentChoice): Block[] => [
  { kind: "title", text: paperWords.documentTitle(report.organisation ?? paperWords.unnamed) },
  ...paragraph(`${shownDate(report.taken)} · ${report.headline.view}`, "quiet"),
  ...paragraph(preparedFor === undefined ? null : paperWords.cover.preparedFor(preparedFor)),
  ...paragraph(preparedBy === undefined ? null : paperWords.cover.preparedBy(preparedBy)),
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

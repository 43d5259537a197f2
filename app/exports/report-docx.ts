import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import type { DocumentChoice } from "./document-choice";
import { reportBlocks } from "./report-blocks";
import { wordDocument } from "./word/word-document";

/** The report as a Word document with the content of the paper, by choice. Equal reports and choices give equal bytes. */
export const reportDocx = (report: Report, choice: DocumentChoice = {}): Promise<Uint8Array> =>
  wordDocument({
    title: paperWords.documentTitle(report.organisation ?? paperWords.unnamed),
    subject: paperWords.subject,
    notice: words.notice,
    day: report.taken,
    blocks: reportBlocks(report, choice),
    ...(choice.paper === undefined ? {} : { paper: choice.paper }),
    ...(choice.preparedBy === undefined ? {} : { author: choice.preparedBy }),
  });

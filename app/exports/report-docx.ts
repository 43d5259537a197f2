import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { reportBlocks } from "./report-blocks";
import { wordDocument } from "./word/word-document";

/** The report as a Word document with the content of the paper. Equal reports give equal bytes. */
export const reportDocx = (report: Report): Promise<Uint8Array> =>
  wordDocument({
    title: paperWords.documentTitle(report.organisation ?? paperWords.unnamed),
    subject: paperWords.subject,
    notice: words.notice,
    day: report.taken,
    blocks: reportBlocks(report),
  });

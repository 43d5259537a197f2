import type { ReactNode } from "react";
import { paperWords } from "~/domain/narration/paper-words";
import type { Book } from "./book";
import { DatedDocument } from "./dated-document";

interface PaperDocumentProps {
  readonly book: Book;
  readonly children: ReactNode;
}

/** The document around all pages of a report; dated by the assessment. */
export const PaperDocument = ({ book: { report, branding }, children }: PaperDocumentProps) => (
  <DatedDocument
    title={paperWords.documentTitle(report.organisation ?? paperWords.unnamed)}
    subject={paperWords.subject}
    day={report.taken}
    {...(branding.preparedBy === undefined ? {} : { author: branding.preparedBy })}
    {...(branding.accent === undefined ? {} : { accent: branding.accent })}
  >
    {children}
  </DatedDocument>
);

import { Document } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { palette } from "~/charts/palette";
import { paperWords } from "~/domain/narration/paper-words";
import { Accent } from "./accent";
import type { Book } from "./book";

interface PaperDocumentProps {
  readonly book: Book;
  readonly children: ReactNode;
}

/** The document around all pages; dated by the assessment, so that equal input gives equal bytes. */
export function PaperDocument({ book: { report, branding }, children }: PaperDocumentProps) {
  const date = new Date(`${report.taken.slice(0, 10)}T00:00:00Z`);
  return (
    <Document
      title={paperWords.documentTitle(report.organisation ?? paperWords.unnamed)}
      author={branding.preparedBy ?? paperWords.mark}
      subject={paperWords.subject}
      creator={paperWords.mark}
      producer={paperWords.mark}
      language={paperWords.language}
      creationDate={date}
      modificationDate={date}
    >
      <Accent.Provider value={branding.accent ?? palette.accent}>{children}</Accent.Provider>
    </Document>
  );
}

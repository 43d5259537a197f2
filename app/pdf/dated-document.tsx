import { Document } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { palette } from "~/charts/palette";
import { paperWords } from "~/domain/narration/paper-words";
import { Accent } from "./accent";

interface DatedDocumentProps {
  readonly title: string;
  readonly subject: string;
  readonly author?: string;
  /** ISO date or timestamp it is of: not of the clock, so that equal input gives equal bytes. */
  readonly day: string;
  readonly accent?: string;
  readonly children: ReactNode;
}

/** The document around the pages of any paper. */
export function DatedDocument(props: DatedDocumentProps) {
  const { title, subject, author = paperWords.mark, day, accent = palette.accent, children } = props;
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return (
    <Document
      title={title}
      author={author}
      subject={subject}
      creator={paperWords.mark}
      producer={paperWords.mark}
      language={paperWords.language}
      creationDate={date}
      modificationDate={date}
    >
      <Accent.Provider value={accent}>{children}</Accent.Provider>
    </Document>
  );
}

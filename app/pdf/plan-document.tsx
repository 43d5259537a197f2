import { Document } from "@react-pdf/renderer";
import type { PitfallFinding } from "~/domain/report-types";
import type { BoardFit } from "./board-fit";
import type { Book } from "./book";
import { AppendixPart } from "./parts/appendix-part";
import { BoardPage } from "./parts/board-page";
import { Cover } from "./parts/cover";
import { FindingsPart } from "./parts/findings-part";
import { FirstWeekPart } from "./parts/first-week-part";
import { KeepPart } from "./parts/keep-part";
import { MethodPart } from "./parts/method-part";
import { PitfallPart } from "./parts/pitfall-part";
import { PlanPart } from "./parts/plan-part";
import { ProfilePart } from "./parts/profile-part";
import { words } from "./words";

interface PlanDocumentProps {
  readonly book: Book;
  /** The pitfalls that get a page. */
  readonly matter: readonly PitfallFinding[];
  readonly fit: BoardFit;
}

/** The whole paper, part by part; dated by the assessment, so that equal input gives equal bytes. */
export function PlanDocument({ book, matter, fit }: PlanDocumentProps) {
  const { report } = book;
  const organisation = report.organisation ?? words.unnamed;
  const date = new Date(`${report.taken.slice(0, 10)}T00:00:00Z`);
  return (
    <Document
      title={words.documentTitle(organisation)}
      author={words.mark}
      subject={words.subject}
      creator={words.mark}
      producer={words.mark}
      language={words.language}
      creationDate={date}
      modificationDate={date}
      pageMode="useOutlines"
    >
      <Cover book={book} />
      <BoardPage book={book} fit={fit} />
      <ProfilePart book={book} />
      <FindingsPart book={book} />
      <PlanPart book={book} />
      <FirstWeekPart book={book} />
      {matter.map((finding) => (
        <PitfallPart key={finding.pitfall.id} book={book} finding={finding} />
      ))}
      <KeepPart book={book} />
      <AppendixPart book={book} />
      <MethodPart book={book} />
    </Document>
  );
}

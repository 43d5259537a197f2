import type { BoardFit } from "./board-fit";
import type { Book } from "./book";
import { PaperDocument } from "./paper-document";
import { BoardPage } from "./parts/board-page";
import { Cover } from "./parts/cover";
import type { Part } from "./parts-of";

interface PlanDocumentProps {
  readonly book: Book;
  readonly parts: readonly Part[];
  readonly fit: BoardFit;
}

/** The whole paper, part by part. */
export const PlanDocument = ({ book, parts, fit }: PlanDocumentProps) => (
  <PaperDocument book={book}>
    <Cover book={book} parts={parts} />
    <BoardPage book={book} fit={fit} />
    {parts.flatMap(({ pages }) => pages)}
  </PaperDocument>
);

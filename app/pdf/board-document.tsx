import type { BoardFit } from "./board-fit";
import type { Book } from "./book";
import { PaperDocument } from "./paper-document";
import { BoardPage } from "./parts/board-page";

/** The one page a board reads, as a paper of its own. */
export const BoardDocument = ({ book, fit }: { readonly book: Book; readonly fit: BoardFit }) => (
  <PaperDocument book={book}>
    <BoardPage book={book} fit={fit} />
  </PaperDocument>
);

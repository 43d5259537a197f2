import { Document, renderToBuffer } from "@react-pdf/renderer";
import { type BoardFit, boardFits } from "./board-fit";
import type { Book } from "./book";
import { BoardPage } from "./parts/board-page";

/** The first fit at which the board's page, drawn by itself, is one page. */
export async function fittingBoard(book: Book): Promise<BoardFit> {
  const [last] = boardFits.slice(-1);
  for (const fit of boardFits) {
    if (fit === last) return fit;
    const bytes = await renderToBuffer(
      <Document>
        <BoardPage book={book} fit={fit} />
      </Document>,
    );
    if (pagesOf(bytes) === 1) return fit;
  }
  throw new Error("There is no fit to try.");
}

/** The number of pages as the file's page tree gives it. */
const pagesOf = (bytes: Buffer): number => Number(/\/Type \/Pages\s*\/Count (\d+)/.exec(bytes.toString("latin1"))?.[1]);

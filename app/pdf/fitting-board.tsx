import { BoardDocument } from "./board-document";
import { type BoardFit, boardFits } from "./board-fit";
import type { Book } from "./book";
import { pageCount } from "./tagged/draw-tagged";

/** The first fit at which the board's page, laid out by itself, is one page. */
export async function fittingBoard(book: Book): Promise<BoardFit> {
  const [last] = boardFits.slice(-1);
  for (const fit of boardFits) {
    if (fit === last) return fit;
    if ((await pageCount(<BoardDocument book={book} fit={fit} />)) === 1) return fit;
  }
  throw new Error("There is no fit to try.");
}

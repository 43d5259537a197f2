import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import type { Book } from "../book";
import { PartPage } from "../part-page";
import { KeepSections } from "./keep-sections";
import { MethodSections } from "./method-sections";

interface ClosingPartProps {
  readonly book: Book;
  readonly keep: boolean;
  readonly method: boolean;
}

/** What to keep, and how the paper is made: two short parts that share their pages. */
export function ClosingPart({ book, keep, method }: ClosingPartProps) {
  const name = keep && method ? paperWords.closing.name : keep ? words.keep.title : paperWords.method.name;
  return (
    <PartPage book={book} name={name}>
      {keep ? <KeepSections book={book} /> : null}
      {method ? <MethodSections book={book} /> : null}
    </PartPage>
  );
}

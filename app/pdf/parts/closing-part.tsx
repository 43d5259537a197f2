import { paperWords } from "~/domain/narration/paper-words";
import { uncapitalised } from "~/domain/uncapitalised";
import type { Book } from "../book";
import { PartPage } from "../part-page";
import { AppendixSections } from "./appendix-sections";
import { KeepSections } from "./keep-sections";
import { MethodSections } from "./method-sections";

interface ClosingPartProps {
  readonly book: Book;
  readonly keep: boolean;
  readonly method: boolean;
  readonly appendix: boolean;
}

/** What to keep, how the paper is made, and the appendix: short parts that share their pages, so that no page holds three lines. */
export function ClosingPart({ book, keep, method, appendix }: ClosingPartProps) {
  const [first = "", ...further] = [
    ...(keep ? [paperWords.keep.name] : []),
    ...(method ? [paperWords.method.name] : []),
    ...(appendix ? [paperWords.appendix.name] : []),
  ];
  return (
    <PartPage book={book} name={[first, ...further.map(uncapitalised)].join(", ")}>
      {keep ? <KeepSections book={book} /> : null}
      {method ? <MethodSections book={book} /> : null}
      {appendix ? <AppendixSections book={book} /> : null}
    </PartPage>
  );
}

import { paperWords } from "~/domain/narration/paper-words";
import type { Book } from "../book";
import { PartPage } from "../part-page";
import { Disagreements } from "./disagreements";
import { FiguresSections } from "./figures-sections";
import { HoldsSections } from "./holds-sections";
import { PatternsSections } from "./patterns-sections";
import { RelianceSections } from "./reliance-sections";
import { UnknownSections } from "./unknown-sections";

/** What the answers mean: whether the number can be relied on, what holds the level, the patterns, the figures, what is not known, what does not fit together. */
export function FindingsPart({ book }: { readonly book: Book }) {
  return (
    <PartPage book={book} name={paperWords.findings.name}>
      <RelianceSections book={book} />
      <HoldsSections book={book} />
      <PatternsSections book={book} />
      <FiguresSections book={book} />
      <UnknownSections book={book} />
      <Disagreements book={book} />
    </PartPage>
  );
}

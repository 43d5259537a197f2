import { paperWords } from "~/domain/narration/paper-words";
import { notTestableLine } from "~/domain/narration/pattern-lines";
import { words } from "~/domain/narration/words";
import { PartTitle, Section } from "../blocks";
import type { Book } from "../book";
import { Words } from "../words-in";
import { PatternBlock } from "./pattern-block";

const LEADING = 3;

/** The answers that contradict each other are a section of their own. */
export const DISAGREE = "answers-disagree";

/** What the answers say together: the three gravest patterns, then the rest, then those the questions asked could not test. */
export function PatternsSections({ book }: { readonly book: Book }) {
  const { report } = book;
  const patterns = report.patterns.filter(({ id }) => id !== DISAGREE);
  const notTestable = notTestableLine(report);
  const [first, ...rest] = patterns.slice(LEADING);
  return (
    <>
      {patterns.length === 0 && report.patterns.length > 0 ? null : (
        <PartTitle
          title={words.patterns.title}
          lede={patterns.length === 0 ? words.patterns.none : words.patterns.lede}
        />
      )}
      {patterns.slice(0, LEADING).map((pattern) => (
        <PatternBlock key={pattern.id} book={book} pattern={pattern} />
      ))}
      {first === undefined ? null : (
        <Section title={paperWords.patterns.further} lead={<PatternBlock book={book} pattern={first} level={3} />} />
      )}
      {rest.map((pattern) => (
        <PatternBlock key={pattern.id} book={book} pattern={pattern} level={3} />
      ))}
      {notTestable === null ? null : <Words as="small">{notTestable}</Words>}
    </>
  );
}

import type { Source } from "../instrument";
import { paperWords } from "./paper-words";

/** "John Seddon, On failure demand, 2003, as reported by ….": author, title, year and who reports it, with one stop at the end. */
export const citation = (source: Source): string => partsOf(source).replace(/[^?!]$/, "$&.");

const partsOf = ({ author, title, year, reportedBy }: Source): string =>
  [
    author,
    title,
    year === null ? null : String(year),
    reportedBy === null ? null : paperWords.method.reportedBy(reportedBy),
  ]
    .filter((part) => part !== null)
    .join(", ");

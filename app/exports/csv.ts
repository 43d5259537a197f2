import { stringify } from "csv-stringify/sync";
import { plainText } from "~/domain/plain-text";

/** Begins what a spreadsheet might run, or looks like a guard already. */
const GUARDED = /^(?:['\t]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

/**
 * A table as CSV by RFC 4180: UTF-8 with a mark that spreadsheets look for, CRLF between rows, LF within a cell. Numbers stay numbers. Every
 * line of a text that would run as a formula, or begins with an apostrophe, gets an apostrophe in front: taking one off each line that has one
 * gives the text back.
 */
export const csv = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  stringify([columns, ...rows] as string[][], {
    bom: true,
    record_delimiter: "windows",
    // Off by default as soon as the delimiter is named: a line break in a cell would then end its row.
    quote_record_delimiter: true,
    cast: { string: guarded },
  });

const guarded = (text: string) =>
  plainText(text)
    .split("\n")
    .map((line) => (GUARDED.test(line) ? `'${line}` : line))
    .join("\n");

import { stringify } from "csv-stringify/sync";

/** A table as CSV by RFC 4180: UTF-8 with a mark that spreadsheets look for, CRLF, and cells that would run as a formula kept from it. */
export const csv = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  stringify([columns, ...rows] as string[][], {
    bom: true,
    record_delimiter: "windows",
    escape_formulas: true,
  });

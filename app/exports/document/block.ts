import type { Chart } from "~/charts/chart";

export interface Table {
  /** What the table is of, for whoever does not see it. */
  readonly title: string;
  readonly headers: readonly string[];
  /** The first cell names its row. */
  readonly rows: readonly (readonly string[])[];
  /** Shares of the width, one a column; equal unless told. */
  readonly widths?: readonly number[];
}

/** A piece of a report that people edit: what it is, not how it looks. */
export type Block =
  | { readonly kind: "title"; readonly text: string }
  /** Level 1 opens a part, on a new page unless it flows. */
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string; readonly flows?: boolean }
  | { readonly kind: "paragraph"; readonly text: string; readonly tone: "body" | "lead" | "strong" | "quiet" }
  /** "Owner: CX lead", its name in bold. */
  | { readonly kind: "named"; readonly name: string; readonly text: string }
  | { readonly kind: "list"; readonly marks: "bullets" | "numbers" | "boxes"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly table: Table }
  /** A drawing with its numbers as a table under it. */
  | { readonly kind: "chart"; readonly chart: Chart };

import type { Chart } from "~/charts/chart";
import type { Block, Table } from "./block";

type Tone = Extract<Block, { kind: "paragraph" }>["tone"];
type Marks = Extract<Block, { kind: "list" }>["marks"];

/** A heading; level 1 opens a part. */
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: "heading", level, text });

/** A paragraph, or none where there is no text. */
export const paragraph = (text: string | null, tone: Tone = "body"): Block[] =>
  text === null || text === "" ? [] : [{ kind: "paragraph", text, tone }];

/** A text behind its name. */
export const named = (name: string, text: string): Block => ({ kind: "named", name, text });

/** A list, or none where it has no items. */
export const list = (items: readonly string[], marks: Marks = "bullets"): Block[] =>
  items.length === 0 ? [] : [{ kind: "list", marks, items }];

/** A table, or none where it has no rows. */
export const table = (given: Table): Block[] => (given.rows.length === 0 ? [] : [{ kind: "table", table: given }]);

/** A chart, or none where there is none. */
export const chart = (given: Chart | null): Block[] => (given === null ? [] : [{ kind: "chart", chart: given }]);

import { type RawBuilder, sql } from "kysely";

/** Many rows as one JSON text and back: what a room of six hundred is read and written in, since a row at a time costs a hundred times more. */
export interface JsonSql {
  /** The aggregate that makes one array of values, and the function that makes an array of columns. */
  readonly group: string;
  readonly array: string;
  /** A table with one column, `value`: the elements of this JSON array. */
  each(text: string): RawBuilder<unknown>;
}

/** As SQLite writes it. */
export const sqliteJson: JsonSql = {
  group: "json_group_array",
  array: "json_array",
  each: (text) => sql`json_each(${text})`,
};

/** As Postgres writes it. */
export const postgresJson: JsonSql = {
  group: "json_agg",
  array: "json_build_array",
  each: (text) => sql`json_array_elements(${text}::json)`,
};

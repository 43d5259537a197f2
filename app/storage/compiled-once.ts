import type { Compilable, CompiledQuery, Kysely } from "kysely";
import type { Tables } from "./tables";

/** Values by name, as a query's text is written with them. */
type Named<Name extends string> = Readonly<Record<Name, string>>;

/**
 * A query whose text is worked out once and run with other values each time: building it costs as much as running it. `build` is given a mark for every name, to be put
 * where the value goes; a number's mark is text as well.
 */
export function compiledOnce<Name extends string, Row>(
  names: readonly Name[],
  build: (marks: Named<Name>) => Compilable<Row>,
) {
  const marks = Object.fromEntries(names.map((name) => [name, markOf(name)])) as Named<Name>;
  let compiled: CompiledQuery<Row> | undefined;
  return (db: Kysely<Tables>, values: Readonly<Record<Name, unknown>>) => {
    compiled ??= build(marks).compile();
    const byMark = new Map<unknown, unknown>(names.map((name) => [markOf(name), values[name]]));
    const parameters = compiled.parameters.map((value) => (byMark.has(value) ? byMark.get(value) : value));
    return db.executeQuery<Row>({ ...compiled, parameters });
  };
}

const markOf = (name: string) => `\0${name}`;

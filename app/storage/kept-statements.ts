import type Libsql from "libsql";

/** Statements kept; the product has about two hundred, lists of many lengths come and go. */
const KEPT = 300;

/** Prepares each text once: what is asked again and again was a twelfth of a page. The one asked longest ago is forgotten first. */
export function keptStatements(connection: Libsql.Database): (text: string) => Libsql.Statement {
  const kept = new Map<string, Libsql.Statement>();
  return (text) => {
    const known = kept.get(text);
    const statement = known ?? connection.prepare(text);
    kept.delete(text);
    kept.set(text, statement);
    if (kept.size > KEPT)
      for (const [oldest] of kept) {
        kept.delete(oldest);
        break;
      }
    return statement;
  };
}

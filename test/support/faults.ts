import type { DatabaseConnection } from "kysely";
import type { Database } from "~/storage/tables";

/** Lets a database fail at one statement, begin and commit counted: each is one that a process or a disk may not live to see. */
export interface Faults {
  /** The statement with this number, from 0 on, fails; all others run. */
  failAt(number: number): void;
  /** Whether that statement was reached. */
  hasFailed(): boolean;
}

/** Puts faults with a code of its own between a database and its driver; everything else is the real thing. */
export function faultsIn({ db, unlimited }: Database, code: string): Faults {
  let left = Number.POSITIVE_INFINITY;
  const passed =
    (connection: DatabaseConnection): DatabaseConnection["executeQuery"] =>
    async (query) => {
      if (left-- === 0) throw Object.assign(new Error("cut here"), { code });
      return connection.executeQuery(query);
    };
  for (const executor of new Set([db, unlimited.purge].map((each) => each.getExecutor()))) {
    const provide = executor.provideConnection.bind(executor);
    executor.provideConnection = (consumer) =>
      provide((connection) => consumer(new Proxy(connection, { get: (real, name) => of(real, name, passed(real)) })));
  }
  return {
    failAt: (number) => {
      left = number;
    },
    hasFailed: () => left < 0,
  };
}

/** A part of a connection as it is, but for how it runs a statement. */
function of(real: DatabaseConnection, name: string | symbol, run: DatabaseConnection["executeQuery"]): unknown {
  if (name === "executeQuery") return run;
  const part: unknown = Reflect.get(real, name);
  return typeof part === "function" ? part.bind(real) : part;
}

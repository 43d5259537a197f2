/** Why the database takes or gives nothing just now: no room on its disk, a disk or server that can only be read, no answer, or pages of it that are damaged. */
export type TroubleKind = "full" | "read-only" | "away" | "damaged";

const NAME = "StorageTrouble";

/**
 * A fault of the database's surroundings, not of what was asked: trying again may succeed once it is put right.
 * Known by its name, because server and routes are two bundles with a class each.
 */
export class StorageTrouble extends Error {
  override readonly name = NAME;

  constructor(
    readonly kind: TroubleKind,
    override readonly cause: unknown,
  ) {
    super(`${kind}: ${(cause as Error).message}`);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === NAME;
  }
}

const KINDS: readonly (readonly [RegExp, TroubleKind])[] = [
  // Postgres: what was read is not what was written (XX001), also of an index (XX002).
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB|XX00[12])/, "damaged"],
  [/^(SQLITE_FULL|53100)/, "full"],
  [/^(SQLITE_READONLY|SQLITE_IOERR_(WRITE|FSYNC|TRUNCATE|SHM)|25006)/, "read-only"],
  // Postgres: connection lost (08…), too many connections (53300), being shut down or started (57P0…).
  [/^(SQLITE_IOERR|SQLITE_BUSY|SQLITE_CANTOPEN|08|53300|57P0|E(CONN|PIPE|HOST|TIMEDOUT))/, "away"],
];
const LOST = /Connection terminated|timeout exceeded when trying to connect/;

/** The trouble behind a database's error; undefined for any other error. */
export function troubleIn(error: unknown): TroubleKind | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = String((error as { code?: unknown }).code ?? "");
  return KINDS.find(([pattern]) => pattern.test(code))?.[1] ?? (LOST.test(error.message) ? "away" : undefined);
}

type Methods<T> = { [K in keyof T]: T[K] extends (...given: never[]) => Promise<unknown> ? T[K] : never };

/** The same methods, whose rejections by trouble are a `StorageTrouble`; `met` hears of each first. */
export function withTroubleNamed<T extends Methods<T>>(
  methods: T,
  met: (trouble: StorageTrouble) => void = () => {},
): T {
  const named = Object.entries(methods).map(([name, method]) => [
    name,
    async (...given: unknown[]) => {
      try {
        return await (method as (...given: unknown[]) => Promise<unknown>)(...given);
      } catch (error) {
        const kind = troubleIn(error);
        if (kind === undefined) throw error;
        const trouble = new StorageTrouble(kind, error);
        met(trouble);
        throw trouble;
      }
    },
  ]);
  return Object.fromEntries(named) as T;
}

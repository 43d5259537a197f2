import { backoff } from "./backoff";

/**
 * Why the database takes or gives nothing just now: no room on its disk, a disk or server that can only be read, no answer, pages of it that are
 * damaged, or others who were always quicker.
 */
export type TroubleKind = "full" | "read-only" | "away" | "damaged" | "contended";

const NAME = "StorageTrouble";
/** A transaction that the database gave up for another's sake is run so often again. */
const RUN_AGAIN = 6;

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
  // Postgres: connection lost (08…), no room for another (53…), took too long (57014, 25P0…), being shut down or started (57P0…), its disk fails (58…).
  [
    /^(SQLITE_IOERR|SQLITE_BUSY|SQLITE_CANTOPEN|08|53|57014|25P0[34]|57P0|58|E(CONN|PIPE|HOST|NET|TIMEDOUT|AI_|NOTFOUND))/,
    "away",
  ],
  // Deadlocked, or overtaken by another transaction.
  [/^40/, "contended"],
];
const LOST =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable|connection has been discarded/;

/** The trouble behind a database's error; undefined for any other error. */
export function troubleIn(error: unknown): TroubleKind | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = String((error as { code?: unknown }).code ?? "");
  return KINDS.find(([pattern]) => pattern.test(code))?.[1] ?? (LOST.test(error.message) ? "away" : undefined);
}

type Methods<T> = { [K in keyof T]: T[K] extends (...given: never[]) => Promise<unknown> ? T[K] : never };

/** The same methods, each one transaction: what lost to another is run again, and rejections by trouble are a `StorageTrouble`; `met` hears of each first. */
export function withTroubleNamed<T extends Methods<T>>(
  methods: T,
  met: (trouble: StorageTrouble) => void = () => {},
): T {
  const named = Object.entries(methods).map(([name, method]) => [
    name,
    async (...given: unknown[]) => {
      for (let attempt = 0; ; attempt += 1)
        try {
          return await (method as (...given: unknown[]) => Promise<unknown>)(...given);
        } catch (error) {
          const kind = troubleIn(error);
          if (kind === undefined) throw error;
          if (kind !== "contended" || attempt >= RUN_AGAIN) {
            const trouble = new StorageTrouble(kind, error);
            met(trouble);
            throw trouble;
          }
          await backoff(attempt);
        }
    },
  ]);
  return Object.fromEntries(named) as T;
}

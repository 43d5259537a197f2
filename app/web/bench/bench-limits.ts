import { boundedLimiter } from "../limits/bounded-limiter";

/** So many a minute on one process. */
const A_MINUTE = { triesOfBrowser: 5, triesOfBench: 30, exports: 6 };

/** Bounds guesses of a passphrase by browser and by bench, and exports by bench; null within them, else the seconds to wait. */
export interface BenchLimits {
  guess(bench: string, session: string): Promise<number | null>;
  export(bench: string): Promise<number | null>;
}

/** The limits of one process. */
export function benchLimits(): BenchLimits {
  const browsers = boundedLimiter(A_MINUTE.triesOfBrowser);
  const benches = boundedLimiter(A_MINUTE.triesOfBench);
  const exports = boundedLimiter(A_MINUTE.exports);
  return {
    guess: async (bench, session) => (await browsers.spend(session)) ?? benches.spend(bench),
    export: (bench) => exports.spend(bench),
  };
}

import { boundedLimiter } from "../limits/bounded-limiter";

/** So many a minute on one process. */
const A_MINUTE = { triesOfBrowser: 5, triesOfBench: 30, challenges: 20, exports: 6 };

/** Bounds guesses of a passphrase or passkey by browser and by bench, challenges by browser, and exports by bench; null within them, else the seconds to wait. */
export interface BenchLimits {
  guess(bench: string, session: string): Promise<number | null>;
  challenge(session: string): Promise<number | null>;
  export(bench: string): Promise<number | null>;
}

/** The limits of one process. */
export function benchLimits(): BenchLimits {
  const browsers = boundedLimiter(A_MINUTE.triesOfBrowser);
  const benches = boundedLimiter(A_MINUTE.triesOfBench);
  const challenges = boundedLimiter(A_MINUTE.challenges);
  const exports = boundedLimiter(A_MINUTE.exports);
  return {
    guess: async (bench, session) => (await browsers.spend(session)) ?? benches.spend(bench),
    challenge: (session) => challenges.spend(session),
    export: (bench) => exports.spend(bench),
  };
}

import { boundedLimiter } from "../limits/bounded-limiter";
import { turns } from "../limits/turns";

/** So many a minute on one process. */
const A_MINUTE = { triesOfBrowser: 5, triesOfLink: 10, triesOfBench: 60, challenges: 20, exports: 6 };

/** A passphrase takes 50 to 100 ms of this process to try: however many are tried, most of its time stays everybody's. */
const HASH_EVERY_MS = 300;

/** Who guesses: the hash of a session, and the id of the link it came by. */
export interface Guesser {
  readonly session: string;
  readonly link: string;
}

/** Bounds guesses of a passphrase or passkey by browser, by link, so that one link's wrong ones keep nobody else out, and by bench, challenges by browser, and exports by bench; null within them, else the seconds to wait. */
export interface BenchLimits {
  guess(bench: string, by: Guesser): Promise<number | null>;
  /** Resolves true when a passphrase of this bench may be tried, false where too many wait for that. */
  turn(bench: string): Promise<boolean>;
  challenge(session: string): Promise<number | null>;
  export(bench: string): Promise<number | null>;
}

/** The limits of one process. */
export function benchLimits(): BenchLimits {
  const browsers = boundedLimiter(A_MINUTE.triesOfBrowser);
  const links = boundedLimiter(A_MINUTE.triesOfLink);
  const benches = boundedLimiter(A_MINUTE.triesOfBench);
  const challenges = boundedLimiter(A_MINUTE.challenges);
  const exports = boundedLimiter(A_MINUTE.exports);
  return {
    guess: async (bench, { session, link }) =>
      (await browsers.spend(session)) ?? (await links.spend(link)) ?? benches.spend(bench),
    turn: turns(HASH_EVERY_MS),
    challenge: (session) => challenges.spend(session),
    export: (bench) => exports.spend(bench),
  };
}

import { RateLimiterMemory } from "rate-limiter-flexible";

/** Keys that are counted at a time; about 300 bytes each. Beyond them the one counted longest is forgotten, so that nobody pays for the keys that somebody makes up. */
const KEYS_AT_MOST = 10_000;

/** Counts what each key does in fixed windows of a minute, on this process; a clock that is set changes nothing. */
export interface Limiter {
  /** Counts one; null within the bound, else the seconds until the window ends (at least 1). */
  spend(key: string): Promise<number | null>;
}

/** A limiter of so many points a minute whose memory is bounded, however many keys somebody makes up. */
export function boundedLimiter(points: number, { seconds = 60, keysAtMost = KEYS_AT_MOST } = {}): Limiter {
  // Its own windows would go by the clock on the wall, so it is told of none.
  const limiter = new RateLimiterMemory({ points, duration: 0 });
  /** When each key that is counted is forgotten, by `performance.now()`, oldest first: windows are equally long. */
  const ends = new Map<string, number>();
  const forgetOver = (now: number) => {
    for (const [key, end] of ends) {
      if (end > now && ends.size <= keysAtMost) return;
      ends.delete(key);
      void limiter.delete(key);
    }
  };
  return {
    async spend(key) {
      const now = performance.now();
      forgetOver(now);
      const end = ends.get(key) ?? now + seconds * 1000;
      ends.set(key, end);
      forgetOver(now);
      try {
        await limiter.consume(key);
        return null;
      } catch (full) {
        if (full instanceof Error) throw full;
        return Math.max(1, Math.ceil((end - now) / 1000));
      }
    },
  };
}

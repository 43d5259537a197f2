import { RateLimiterMemory } from "rate-limiter-flexible";

/** Keys that are counted one by one at a time; about 300 bytes each. Beyond them, new keys share one. */
const KEYS_AT_MOST = 10_000;
const SHARED = "everybody else";

/** Counts what each key does in fixed windows of a minute, on this process. */
export interface Limiter {
  /** Counts one; null within the bound, else the seconds until the window ends (at least 1). */
  spend(key: string): Promise<number | null>;
}

/** A limiter of so many points a minute whose memory is bounded, however many keys somebody makes up. */
export function boundedLimiter(points: number, { seconds = 60, keysAtMost = KEYS_AT_MOST } = {}): Limiter {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  /** When each key that is counted is forgotten, oldest first: windows are equally long. */
  const ends: number[] = [];
  return {
    async spend(key) {
      while (ends[0] !== undefined && ends[0] <= Date.now()) ends.shift();
      const isFull = ends.length >= keysAtMost && (await limiter.get(key)) === null;
      try {
        const { isFirstInDuration } = await limiter.consume(isFull ? SHARED : key);
        if (isFirstInDuration) ends.push(Date.now() + seconds * 1000);
        return null;
      } catch (full) {
        if (full instanceof Error) throw full;
        return Math.max(1, Math.ceil((full as { msBeforeNext: number }).msBeforeNext / 1000));
      }
    },
  };
}

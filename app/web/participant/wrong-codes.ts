import { RateLimiterMemory } from "rate-limiter-flexible";

const A_MINUTE = { browser: 10, everybody: 300 };
const WAIT_MS = 2_000;
const WAITING_AT_MOST = 100;

/**
 * Slows wrong join codes by browser and over all, never by address: a room shares one. Right codes do not come here. Resolves true where
 * this wrong code is one too many; then some time has passed.
 */
export function wrongCodes(waitMs = WAIT_MS): (browser: string) => Promise<boolean> {
  const byBrowser = new RateLimiterMemory({ points: A_MINUTE.browser, duration: 60 });
  const overall = new RateLimiterMemory({ points: A_MINUTE.everybody, duration: 60 });
  let waiting = 0;
  return async (browser) => {
    const isTooMany = await Promise.all([byBrowser.consume(browser), overall.consume("all")]).then(
      () => false,
      () => true,
    );
    if (isTooMany && waiting < WAITING_AT_MOST) {
      waiting += 1;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      waiting -= 1;
    }
    return isTooMany;
  };
}

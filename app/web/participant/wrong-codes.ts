import { boundedLimiter } from "../limits/bounded-limiter";

const A_MINUTE = { browser: 10, everybody: 300 };
const WAIT_MS = 2_000;
const WAITING_AT_MOST = 100;

/**
 * Slows wrong join codes by browser and over all, never by address: a room shares one. Right codes do not come here. Resolves true where
 * this wrong code is one too many; then some time has passed.
 */
export function wrongCodes(waitMs = WAIT_MS): (browser: string) => Promise<boolean> {
  const byBrowser = boundedLimiter(A_MINUTE.browser);
  const overall = boundedLimiter(A_MINUTE.everybody);
  let waiting = 0;
  return async (browser) => {
    const isTooMany = (await Promise.all([byBrowser.spend(browser), overall.spend("all")])).some(
      (seconds) => seconds !== null,
    );
    if (isTooMany && waiting < WAITING_AT_MOST) {
      waiting += 1;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      waiting -= 1;
    }
    return isTooMany;
  };
}

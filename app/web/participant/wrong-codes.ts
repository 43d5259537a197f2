import { boundedLimiter } from "../limits/bounded-limiter";

const A_MINUTE = { browser: 10, everybody: 300 };
const WAIT_MS = 2_000;
const WAITING_AT_MOST = 100;

/** What is known of wrong codes tried on this process. */
export interface WrongCodes {
  /** Counts a wrong one. Resolves true where it is one too many; then some time has passed, unless very many wait already. */
  isOneTooMany(browser: string): Promise<boolean>;
  /** Whether more wrong ones were tried over all than people mistype; until the minute they are counted in ends. */
  areTooMany(): boolean;
}

/** Slows wrong codes and link secrets by browser and over all, never by address: a room shares one. Right ones do not come here. */
export function wrongCodes(waitMs = WAIT_MS): WrongCodes {
  const byBrowser = boundedLimiter(A_MINUTE.browser);
  const overall = boundedLimiter(A_MINUTE.everybody);
  let waiting = 0;
  let tooManyUntil = 0;
  return {
    async isOneTooMany(browser) {
      const [own, all] = await Promise.all([byBrowser.spend(browser), overall.spend("all")]);
      if (all !== null) tooManyUntil = performance.now() + all * 1000;
      const isTooMany = own !== null || all !== null;
      if (isTooMany && waiting < WAITING_AT_MOST) {
        waiting += 1;
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        waiting -= 1;
      }
      return isTooMany;
    },
    areTooMany: () => performance.now() < tooManyUntil,
  };
}

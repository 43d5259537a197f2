import { setTimeout as wait } from "node:timers/promises";

const AGAIN_MS = 50;
const AT_MOST_MS = 60_000;

/** Waits until something holds; throws what it was about where it never does. */
export async function until(holds: () => unknown, what = String(holds)): Promise<void> {
  for (const since = performance.now(); !(await holds()); await wait(AGAIN_MS))
    if (performance.now() - since > AT_MOST_MS) throw new Error(`never came to be: ${what}`);
}

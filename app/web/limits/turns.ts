const WAITING_AT_MOST = { of: 30, over: 120 };

/** Resolves true when it is this key's turn, false at once where too many wait already. */
export type Turn = (key: string) => Promise<boolean>;

/** Turns `everyMs` apart in the order they were asked for, the first at once. Of one key at most 30 wait, so that its row leaves room for others. */
export function turns(everyMs: number): Turn {
  const waiting = new Map<string, number>();
  let all = 0;
  let free = 0;
  return async (key) => {
    const own = waiting.get(key) ?? 0;
    if (own >= WAITING_AT_MOST.of || all >= WAITING_AT_MOST.over) return false;
    waiting.set(key, own + 1);
    all += 1;
    const now = performance.now();
    const at = Math.max(free, now);
    free = at + everyMs;
    await new Promise((resolve) => setTimeout(resolve, at - now));
    all -= 1;
    const left = (waiting.get(key) ?? 1) - 1;
    if (left > 0) waiting.set(key, left);
    else waiting.delete(key);
    return true;
  };
}

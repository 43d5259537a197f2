const EVERY_MS = 100;
const WAITING_AT_MOST = { from: 30, over: 120 };

/**
 * Answers whoever holds no seat ten a second, one after the other, while join codes are being guessed: so fast is guessing at most, however
 * many ask at once, and a right code waits in the same row, so that waiting tells nothing. Resolves false at once where too many wait. From
 * one address at most 30 wait, so that a stranger's row leaves room for those of other addresses; addresses count for nothing else here.
 * The price: while a stranger guesses, people who join wait up to some seconds, and where a crowd guesses from many addresses, or from the
 * room's own, some of them have to try again. Who holds a seat, and everybody where few guess, never waits.
 */
export function codeTurns(everyMs = EVERY_MS): (address: string) => Promise<boolean> {
  const waiting = new Map<string, number>();
  let all = 0;
  let free = 0;
  return async (address) => {
    const own = waiting.get(address) ?? 0;
    if (own >= WAITING_AT_MOST.from || all >= WAITING_AT_MOST.over) return false;
    waiting.set(address, own + 1);
    all += 1;
    const now = Date.now();
    free = Math.max(free, now) + everyMs;
    await new Promise((resolve) => setTimeout(resolve, free - now));
    all -= 1;
    const left = (waiting.get(address) ?? 1) - 1;
    if (left > 0) waiting.set(address, left);
    else waiting.delete(address);
    return true;
  };
}

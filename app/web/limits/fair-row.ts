/** Requests that wait in a row: each holds a connection and no more. */
const WAITING_AT_MOST = 120;
/** Milliseconds; whoever has waited so long is told to come back. */
const LONGEST_MS = 10_000;
const RETRY_SECONDS = 10;
/** Names whose asking is remembered; about 100 bytes each. Beyond them the one remembered longest is forgotten. */
const NAMES_AT_MOST = 30_000;
/** What somebody asked for weighs half after so many milliseconds. */
const HALF_MS = 60_000;

/** A row in which those who ask least come first. */
export interface FairRow {
  /**
   * Resolves null when it is their turn, or the seconds to wait where it does not come soon. `names` are what the caller is known by, the
   * widest first: a network, a site, an address, a browser. `gone` takes whoever does not wait any more out of the row.
   */
  take(names: readonly string[], gone?: AbortSignal): Promise<number | null>;
}

interface Waiting {
  readonly names: readonly string[];
  end(seconds: number | null): void;
}

/**
 * Lets so many through a minute, at once as long as that is not used up, then one after another: first whoever's network asked least lately, of those whoever's site
 * did, and so on. Each further request of a flood waits longer or is told to come back; whoever comes new from elsewhere waits for one turn. Nobody's door is closed.
 */
export function fairRow(aMinute: number, { waitingAtMost = WAITING_AT_MOST, longestMs = LONGEST_MS } = {}): FairRow {
  const asked = recentAsking();
  const row: Waiting[] = [];
  const everyMs = 60_000 / aMinute;
  let free = aMinute;
  let countedAt = performance.now();
  let timer: NodeJS.Timeout | undefined;

  const refill = () => {
    const now = performance.now();
    free = Math.min(aMinute, free + (now - countedAt) / everyMs);
    countedAt = now;
  };
  const serve = () => {
    timer = undefined;
    refill();
    while (free >= 1 && row.length > 0) {
      free -= 1;
      row[leastIn(row, asked)]?.end(null);
    }
    if (row.length > 0) timer = setTimeout(serve, Math.max(1, Math.ceil((1 - free) * everyMs)));
  };

  return {
    take: (names, gone) => {
      for (const name of names) asked.count(name);
      refill();
      if (free >= 1 && row.length === 0) {
        free -= 1;
        return Promise.resolve(null);
      }
      return new Promise((resolve) => {
        const end = (seconds: number | null) => {
          clearTimeout(patience);
          gone?.removeEventListener("abort", leave);
          const at = row.indexOf(waiting);
          if (at >= 0) row.splice(at, 1);
          resolve(seconds);
        };
        const leave = () => end(RETRY_SECONDS);
        const waiting: Waiting = { names, end };
        const patience = setTimeout(leave, longestMs);
        gone?.addEventListener("abort", leave);
        row.push(waiting);
        if (row.length > waitingAtMost) row[mostIn(row, asked)]?.end(RETRY_SECONDS);
        if (timer === undefined) timer = setTimeout(serve, Math.max(1, Math.ceil((1 - free) * everyMs)));
      });
    },
  };
}

/** How much each name asked for lately, halved with every minute. */
function recentAsking() {
  const counts = new Map<string, { readonly count: number; readonly at: number }>();
  const of = (name: string) => {
    const found = counts.get(name);
    return found === undefined ? 0 : found.count * 0.5 ** ((performance.now() - found.at) / HALF_MS);
  };
  return {
    of,
    count: (name: string) => {
      const next = { count: of(name) + 1, at: performance.now() };
      counts.delete(name);
      counts.set(name, next);
      if (counts.size > NAMES_AT_MOST) for (const oldest of counts.keys()) return void counts.delete(oldest);
    },
  };
}

type Asking = ReturnType<typeof recentAsking>;

/** Whose turn it is; of equals whoever came first. */
const leastIn = (row: readonly Waiting[], asked: Asking) =>
  row.reduce((least, each, index) => (compared(each, row[least], asked) < 0 ? index : least), 0);

/** Who is told to come back; of equals whoever came last. */
const mostIn = (row: readonly Waiting[], asked: Asking) =>
  row.reduce((most, each, index) => (compared(each, row[most], asked) >= 0 ? index : most), 0);

/** By the widest name in which two differ that asked unequally. */
function compared(one: Waiting, other: Waiting | undefined, asked: Asking): number {
  for (const [level, name] of one.names.entries()) {
    const otherName = other?.names[level];
    if (otherName === undefined || otherName === name) continue;
    const difference = asked.of(name) - asked.of(otherName);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Chances from a seed: the same seed throws the same. */
export interface Dice {
  /** A whole number from 0 up to, not with, `below`. */
  below(below: number): number;
  one<Item>(items: readonly Item[]): Item;
  isLucky(share: number): boolean;
}

/** Mulberry32, by Tommy Ettinger: small, and even enough to choose by. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    one: (items) => items[below(items.length)] as (typeof items)[number],
    isLucky: (share) => next() < share,
  };
}

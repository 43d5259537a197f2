import type { Interval } from "./report-types";

/** Half the width of a 95 % interval in standard errors, as everywhere in this instrument. */
const Z = 1.96;

/**
 * A share of 0-1 with its Wilson score interval at 95 % (z = 1.96); null where nothing was counted.
 * Source: Wilson (1927), Journal of the American Statistical Association 22.
 */
export function wilson(successes: number, n: number): Interval | null {
  if (n <= 0) return null;
  const value = successes / n;
  const z2 = Z * Z;
  const centre = (value + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z * Math.sqrt((value * (1 - value)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  // at shares of 0 and 1 an end is the share itself, which rounding could miss
  return { value, low: Math.min(value, Math.max(0, centre - half)), high: Math.max(value, Math.min(1, centre + half)) };
}

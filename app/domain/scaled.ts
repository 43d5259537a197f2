import type { Interval } from "./report-types";

/** An interval in another unit: value and both ends times one factor of 0 or more. */
export const scaled = ({ value, low, high }: Interval, factor: number): Interval => ({
  value: value * factor,
  low: low * factor,
  high: high * factor,
});

import type { NpsChange, NpsReading } from "./report-types";

/** The change from one period to the next in points, with the margin of the difference; noise where it is smaller than that margin. */
export function npsChange(current: NpsReading, previous: NpsReading): NpsChange {
  const change = current.score - previous.score;
  if (current.margin === null || previous.margin === null) return { change, margin: null, isNoise: null };
  const margin = marginOfDifference(current.margin, previous.margin);
  return { change, margin, isNoise: Math.abs(change) < margin };
}

/**
 * The smallest change of NPS, in points, that could have been told from chance: the margin of the difference between two periods.
 * Where only the current margin is known, that of a second period answered alike; null where there is none.
 */
export function smallestVisibleChange(current: NpsReading | null, previous: NpsReading | null): number | null {
  if (current === null || current.margin === null) return null;
  return marginOfDifference(current.margin, previous?.margin ?? current.margin);
}

const marginOfDifference = (one: number, other: number) => Math.hypot(one, other);

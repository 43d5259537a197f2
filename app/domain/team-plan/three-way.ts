import { same } from "./same";

/** What becomes of a field two people may have changed: nothing to do, yours taken, or both changed differently. */
export type Merge = "unchanged" | "yours" | "clash";

/** Compares what a form was drawn with, what it came back with and what stands now. Without a base every difference is a clash. */
export function threeWay(base: unknown, yours: unknown, theirs: unknown): Merge {
  if (same(yours, theirs)) return "unchanged";
  if (base === undefined) return "clash";
  if (same(yours, base)) return "unchanged";
  return same(base, theirs) ? "yours" : "clash";
}

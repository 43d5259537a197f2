import { reaches } from "./level";
import type { FailureShare, MirageQuadrant } from "./report-types";

/** From this share of contacts caused by a failure, 0-1, a good score reads as a mirage. */
export const MUCH_FAILURE = 0.2;

/** Fewer contacts tagged than this do not make a mirage, only a possible one. */
const ENOUGH_TAGGED = 100;

/** How score and failure share read together (INSTRUMENT §4); null where nothing says how the score looks. */
export function quadrantOf(looksGood: boolean | null, share: FailureShare | null): MirageQuadrant | null {
  if (looksGood === null) return null;
  if (share === null) return "blind";
  if (!looksGood) return reaches(share.value, MUCH_FAILURE) ? "honest-struggle" : "misread";
  if (share.contacts >= ENOUGH_TAGGED && reaches(share.low, MUCH_FAILURE)) return "mirage";
  return reaches(share.high, MUCH_FAILURE) ? "possible-mirage" : "healthy";
}

import type { Figures } from "./assessment";
import { reaches } from "./level";
import type { NpsReading } from "./report-types";

/** From this NPS a score looks good where nobody said how it is presented. */
export const GOOD_NPS = 30;

/** From this CSAT in per cent likewise. */
export const GOOD_CSAT = 80;

/** Whether the latest result looks good: as presented inside, or, where that is not said, by NPS or CSAT; null where nothing is known. */
export function looksGood({ presentedAs, csat }: Figures, nps: NpsReading | null): boolean | null {
  if (presentedAs !== undefined) return presentedAs === "good";
  if (nps === null && csat === undefined) return null;
  return (nps !== null && reaches(nps.score, GOOD_NPS)) || (csat !== undefined && reaches(csat.percent, GOOD_CSAT));
}

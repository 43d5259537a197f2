import type { Figures } from "./assessment";
import { cesReading, csatReading } from "./csat-reading";
import { failureShare, failuresPer100Customers, handlingCost } from "./failure-demand";
import { looksGood } from "./looks-good";
import { npsChange, smallestVisibleChange } from "./nps-change";
import { npsReading } from "./nps-reading";
import { quadrantOf } from "./quadrant";
import type { FigureFindings } from "./report-types";
import { responseRate } from "./response-rate";

/** What the figures given alone can say, each with how sure it is; null wherever a figure it needs is not given. */
export function figureFindings(figures: Figures): FigureFindings {
  const nps = figures.nps?.current ? npsReading(figures.nps.current) : null;
  const previousNps = figures.nps?.previous ? npsReading(figures.nps.previous) : null;
  const share = failureShare(figures);
  const good = looksGood(figures, nps);
  return {
    nps,
    previousNps,
    npsChange: nps && previousNps && npsChange(nps, previousNps),
    smallestVisibleChange: smallestVisibleChange(nps, previousNps),
    csat: csatReading(figures),
    ces: cesReading(figures),
    failureShare: share,
    failureShareSaid: null,
    handlingCost: handlingCost(figures, share),
    failuresPer100Customers: failuresPer100Customers(figures, share),
    responseRate: responseRate(figures, nps),
    looksGood: good,
    quadrant: quadrantOf(good, share),
  };
}

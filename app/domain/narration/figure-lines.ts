import type { Report } from "../report-types";
import { shownChange, shownOne, shownPercent, shownWhole } from "../shown-numbers";
import { moneyLine } from "./money-line";
import { words } from "./words";

type Line = string | null;

const said = (lines: readonly Line[]): string[] => lines.filter((line): line is string => line !== null);

/** What is known of contacts caused by a failure: their share, their cost, how many for each hundred customers. */
export function failureLines(report: Report): string[] {
  const { failureShare, failuresPer100Customers } = report.figures;
  return said([
    failureShare &&
      words.figures.failure(
        shownPercent(failureShare.value),
        shownPercent(failureShare.low),
        shownPercent(failureShare.high),
        shownWhole(failureShare.contacts),
      ),
    moneyLine(report),
    failuresPer100Customers &&
      words.figures.per100(shownOne(failuresPer100Customers.low), shownOne(failuresPer100Customers.high)),
  ]);
}

/** How sure the score is and whether it moved. */
export function noiseLines({ figures, figuresGiven }: Report): string[] {
  const { nps, npsChange, csat, responseRate, smallestVisibleChange } = figures;
  return said([
    nps && npsLine(nps),
    npsChange && changeLine(npsChange),
    smallestVisibleChange === null || npsChange?.margin != null
      ? null
      : words.figures.smallestChange(shownOne(smallestVisibleChange)),
    csat &&
      (csat.interval === null
        ? words.figures.csatAlone(shownOne(csat.percent))
        : words.figures.csat(shownOne(csat.percent), shownOne(csat.interval.low), shownOne(csat.interval.high))),
    responseRate === null
      ? null
      : words.figures.response(shownPercent(responseRate), shownWhole(100 - Math.round(responseRate * 100))),
    figuresGiven.frontlineTurnover === undefined
      ? null
      : words.figures.turnover(shownOne(figuresGiven.frontlineTurnover)),
  ]);
}

type Nps = NonNullable<Report["figures"]["nps"]>;
type Change = NonNullable<Report["figures"]["npsChange"]>;

const npsLine = ({ score, margin, responses }: Nps): string =>
  margin === null || responses === null
    ? words.figures.npsAlone(shownOne(score))
    : words.figures.nps(shownOne(score), shownOne(margin), shownWhole(responses));

function changeLine({ change, margin, isNoise }: Change): string {
  if (margin === null || isNoise === null) return words.figures.changeAlone(shownChange(change));
  return isNoise
    ? words.figures.changeNoise(shownChange(change), shownOne(margin))
    : words.figures.change(shownChange(change), shownOne(margin));
}

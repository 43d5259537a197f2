import type { NumberName } from "../reliance/reliance";
import type { Report } from "../report-types";
import { answeredShare } from "../response-rate";
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
export function noiseLines(report: Report): string[] {
  const { figures, figuresGiven } = report;
  const { npsChange, responseRate, smallestVisibleChange } = figures;
  return said([
    numberLine(report, "nps"),
    movementLine(report),
    smallestVisibleChange === null || npsChange?.margin != null
      ? null
      : words.figures.smallestChange(shownOne(smallestVisibleChange)),
    numberLine(report, "csat"),
    numberLine(report, "ces"),
    responseRate === null ? null : answeredLine(responseRate),
    figuresGiven.frontlineTurnover === undefined
      ? null
      : words.figures.turnover(shownOne(figuresGiven.frontlineTurnover)),
  ]);
}

/** A number with how sure it is; null where it was not given, or is a bare mean. */
export function numberLine({ figures: { nps, csat, ces } }: Report, number: NumberName): string | null {
  if (number === "nps") return nps && npsLine(nps);
  const reading = number === "csat" ? csat : ces;
  if (reading === null) return null;
  const { percent, interval } = reading;
  const { sure, alone } = number === "csat" ? SATISFIED : EASY;
  return interval === null
    ? alone(shownOne(percent))
    : sure(shownOne(percent), shownOne(interval.low), shownOne(interval.high));
}

const SATISFIED = { sure: words.figures.csat, alone: words.figures.csatAlone };
const EASY = { sure: words.figures.ces, alone: words.figures.cesAlone };

/** How many of those invited to one number answered; null where either is not known. */
export function responseLine({ figures, figuresGiven }: Report, number: NumberName): string | null {
  const responses = number === "nps" ? figures.nps?.responses : figuresGiven[number]?.responses;
  const share = answeredShare(responses, figuresGiven[number]?.invitations ?? figuresGiven.invitations);
  return share === null ? null : answeredLine(share);
}

/** Whether NPS moved since the period before, or may not be called changed; null where no such period was given. */
export const movementLine = ({ figures: { npsChange } }: Report): string | null => npsChange && changeLine(npsChange);

const answeredLine = (share: number) =>
  words.figures.response(shownPercent(share), shownWhole(100 - Math.round(share * 100)));

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

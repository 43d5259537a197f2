import type { FactName } from "../instrument";
import type { Report } from "../report-types";
import { shownChange, shownOne, shownPercent, shownWhole } from "../shown-numbers";
import { words } from "./words";

type Figured = Pick<Report, "figures" | "figuresGiven">;

const percent = (share: number) => words.patterns.percent(shownPercent(share));

/** What stood in the figures for each fact that is more than yes or no. */
const values: Readonly<Partial<Record<FactName, (figured: Figured) => string | null>>> = {
  "looks-good": ({ figures: { nps, csat }, figuresGiven: { presentedAs } }) =>
    presentedAs !== undefined
      ? words.patterns.presented[presentedAs]
      : nps !== null
        ? words.patterns.nps(shownOne(nps.score))
        : csat && words.patterns.csat(shownOne(csat.percent)),
  "failure-share": ({ figures: { failureShare } }) => failureShare && percent(failureShare.value),
  "failure-share-low": ({ figures: { failureShare } }) => failureShare && percent(failureShare.low),
  "failure-share-high": ({ figures: { failureShare } }) => failureShare && percent(failureShare.high),
  "contacts-tagged": ({ figures: { failureShare } }) => failureShare && shownWhole(failureShare.contacts),
  "nps-change-is-noise": ({ figures: { npsChange } }) =>
    npsChange === null || npsChange.margin === null
      ? null
      : words.patterns.moved(shownChange(npsChange.change), shownOne(npsChange.margin)),
  "pay-on-score": ({ figuresGiven: { variablePayOnScore } }) =>
    variablePayOnScore === undefined ? null : words.patterns.percent(shownOne(variablePayOnScore)),
  "frontline-turnover": ({ figuresGiven: { frontlineTurnover } }) =>
    frontlineTurnover === undefined ? null : words.patterns.percent(shownOne(frontlineTurnover)),
};

/** Whether a fact is one that has a value, and nothing was given for it. */
export const isNotGiven = (figured: Figured, fact: FactName): boolean =>
  values[fact] !== undefined && factValue(figured, fact) === null;

/** What stood in the figures for a fact; null where it was not given or is yes or no. */
export const factValue = (figured: Figured, fact: FactName): string | null => values[fact]?.(figured) ?? null;

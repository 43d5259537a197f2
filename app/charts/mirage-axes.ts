import { GOOD_CSAT, GOOD_NPS } from "~/domain/looks-good";
import type { FigureFindings } from "~/domain/report-types";
import { shownOne, shownWhole } from "~/domain/shown-numbers";
import { words } from "./words";

/** The upright axis of the mirage: which score, from where to where, and where good begins. */
export interface ScoreAxis {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly good: number;
  /** The score with its interval; low and high equal it where no margin is known; null where only the verdict is. */
  readonly point: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly label: string;
  readonly restsOn: string;
  readonly shown: (value: number) => string;
}

const floorTo = (step: number, value: number) => Math.floor(value / step) * step;
const ceilTo = (step: number, value: number) => Math.ceil(value / step) * step;
const responsesText = (count: number | null) =>
  count === null ? words.mirage.noResponses : words.mirage.responses(shownWhole(count));

/** NPS if given, else CSAT, else the verdict alone; null where nothing says how good the score looks. */
export function scoreAxis(figures: FigureFindings): ScoreAxis | null {
  return npsAxis(figures) ?? csatAxis(figures) ?? presentedAxis(figures);
}

function npsAxis({ nps }: FigureFindings): ScoreAxis | null {
  if (nps === null) return null;
  const low = Math.max(-100, nps.score - (nps.margin ?? 0));
  const high = Math.min(100, nps.score + (nps.margin ?? 0));
  return {
    name: words.mirage.score.nps,
    from: Math.max(-100, Math.min(-20, floorTo(10, low - 5))),
    to: Math.min(100, Math.max(80, ceilTo(10, high + 5))),
    good: GOOD_NPS,
    point: { value: nps.score, low, high },
    label: words.mirage.npsPoint(shownOne(nps.score)),
    restsOn: responsesText(nps.responses),
    shown: shownOne,
  };
}

function csatAxis({ csat }: FigureFindings): ScoreAxis | null {
  if (csat === null) return null;
  const low = csat.interval?.low ?? csat.percent;
  const high = csat.interval?.high ?? csat.percent;
  return {
    name: words.mirage.score.csat,
    from: Math.max(0, Math.min(60, floorTo(10, low - 5))),
    to: 100,
    good: GOOD_CSAT,
    point: { value: csat.percent, low, high },
    label: words.mirage.csatPoint(shownOne(csat.percent)),
    restsOn: csat.interval === null ? words.mirage.noResponses : "",
    shown: shownOne,
  };
}

function presentedAxis({ looksGood }: FigureFindings): ScoreAxis | null {
  if (looksGood === null) return null;
  return {
    name: words.mirage.score.presented,
    from: 0,
    to: 2,
    good: 1,
    point: null,
    label: words.mirage.presentedPoint(looksGood ? "good" : "mixed or poor"),
    restsOn: "",
    shown: () => "",
  };
}

import { comparison } from "./comparison";
import { editionLines } from "./narration/edition-lines";
import type { OverallStanding, Report } from "./report-types";
import { shownDate } from "./shown-date";

/** One assessment of a series; `taken` is an ISO date, `shown` that date as people read it. */
export interface TrendPoint {
  readonly taken: string;
  readonly shown: string;
  readonly overall: Pick<OverallStanding, "score" | "low" | "high" | "level">;
}

/** A series as it is drawn, oldest first; `isMixed`: they did not all ask the same questions. */
export interface Trend {
  readonly points: readonly TrendPoint[];
  readonly isMixed: boolean;
  /** What of the last two may be compared, where they are of different editions; else nothing. */
  readonly betweenEditions: readonly string[];
}

/** Reports of one series over time, each as it was scored by itself. */
export const trendOf = (reports: readonly Report[]): Trend => ({
  points: reports.map(({ taken, overall: { score, low, high, level } }) => ({
    taken,
    shown: shownDate(taken),
    overall: { score, low, high, level },
  })),
  isMixed: new Set(reports.map(asked)).size > 1,
  betweenEditions: betweenEditions(reports.at(-2), reports.at(-1)),
});

const betweenEditions = (before: Report | undefined, after: Report | undefined): readonly string[] =>
  before === undefined || after === undefined || before.instrument.edition === after.instrument.edition
    ? []
    : editionLines(comparison(before, after));

const asked = ({ scope, instrument, assessment }: Pick<Report, "scope" | "instrument" | "assessment">) =>
  [scope, instrument.edition, ...(assessment.questions ?? []).slice().sort()].join(" ");

import type { HealthLevel, Instrument } from "~/domain/instrument";
import type { Standing } from "~/domain/report-types";
import { shownRange, shownScore } from "~/domain/shown-score";
import { words } from "./words";

type Levels = Instrument["levels"];

/** "2 Reported", or that not enough is known. */
export const levelText = (level: HealthLevel | null, levels: Levels): string =>
  level === null
    ? words.notEnough
    : words.level(level, levels.find((description) => description.level === level)?.name ?? "");

/** The same of a standing, which knows what its level is called there. */
export const standingText = ({ level, levelName }: Pick<Standing, "level" | "levelName">): string =>
  level === null ? words.notEnough : words.level(level, levelName ?? "");

interface Scored {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The score as people read it, or that it is not known. */
export const scoreText = (scored: Pick<Scored, "score">): string => {
  const score = shownScore(scored);
  return score === null ? words.notKnown : String(score);
};

/** "38–47", one number where nothing is open. */
export const rangeText = (scored: Pick<Scored, "low" | "high">): string => {
  const { low, high } = shownRange(scored);
  return low === null || high === null ? words.notKnown : words.range(String(low), String(high));
};

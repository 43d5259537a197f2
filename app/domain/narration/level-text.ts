import type { LevelText } from "../instrument";
import type { Report } from "../report-types";

/** What the overall level looks and feels like, and the way up; in the words for a place without any number where there is none. Null without a level. */
export function levelText({ instrument, overall, reliance }: Report): LevelText | null {
  const level = instrument.levels.find((description) => description.level === overall.level);
  if (level === undefined) return null;
  return reliance.length === 0 ? (level.withoutNumber ?? level) : level;
}

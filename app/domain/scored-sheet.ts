import { capsOn } from "./caps";
import { type Held, hold } from "./hold";
import { levelOf } from "./level";
import { meanScore, type Score } from "./score";
import { type ScoredPitfall, scoredPitfall } from "./scored-pitfall";
import type { Sheet } from "./sheet";

/** A whole sheet, scored. */
export interface ScoredSheet extends Held {
  readonly pitfalls: readonly ScoredPitfall[];
  /** Null where nothing applies. */
  readonly score: Score | null;
  readonly surveys: boolean | undefined;
}

/** Scores a sheet; `claimed` is given only where `sheet` holds what evidence supports. */
export function scoredSheet(sheet: Sheet, surveys: boolean | undefined, claimed?: ScoredSheet): ScoredSheet {
  const pitfalls = sheet.map((part, index) => scoredPitfall(part, claimed?.pitfalls[index]?.lines));
  return overall(pitfalls, surveys, claimed?.pitfalls);
}

/** The overall standing over scored pitfalls. No level where more than a third of all counted questions were set aside. */
export function overall(
  pitfalls: readonly ScoredPitfall[],
  surveys: boolean | undefined,
  claimed: readonly ScoredPitfall[] = pitfalls,
): ScoredSheet {
  const score = meanScore(pitfalls);
  const counted = pitfalls.reduce((sum, { lines }) => sum + lines.length, 0);
  const setAside = pitfalls.reduce((sum, part) => sum + part.setAside, 0);
  const uncapped = 3 * setAside > counted ? null : levelOf(score);
  return { pitfalls, score, surveys, ...hold(uncapped, capsOn({ pitfalls, claimed, surveys })) };
}

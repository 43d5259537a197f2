import { capsOn } from "./caps";
import { type Held, hold } from "./hold";
import { levelOf } from "./level";
import { meanScore, type Score } from "./score";
import { type ScoredPitfall, scoredPitfall } from "./scored-pitfall";
import type { Sheet } from "./sheet";

/** What a sheet's overall standing rests on beside its scored pitfalls. */
interface Ground {
  /** Whether customers rate the organisation anywhere; undefined where not said. */
  readonly surveys: boolean | undefined;
  /** Where each counted question's pitfall stands in `pitfalls`. */
  readonly pitfallOf: ReadonlyMap<string, number>;
}

/** A whole sheet, scored. */
export interface ScoredSheet extends Held, Ground {
  readonly pitfalls: readonly ScoredPitfall[];
  /** Null where nothing applies. */
  readonly score: Score | null;
}

/** Scores a sheet; `claimed` is given only where `sheet` holds what evidence supports. */
export function scoredSheet(sheet: Sheet, surveys: boolean | undefined, claimed?: ScoredSheet): ScoredSheet {
  const pitfalls = sheet.map((part, index) => scoredPitfall(part, claimed?.pitfalls[index]?.lines));
  const pitfallOf = new Map<string, number>();
  for (const [index, { lines }] of sheet.entries()) for (const { question } of lines) pitfallOf.set(question.id, index);
  return overall(pitfalls, { surveys, pitfallOf }, claimed?.pitfalls);
}

/** The overall standing over scored pitfalls. No level where more than a third of all counted questions were set aside. */
export function overall(
  pitfalls: readonly ScoredPitfall[],
  { surveys, pitfallOf }: Ground,
  claimed: readonly ScoredPitfall[] = pitfalls,
): ScoredSheet {
  const score = meanScore(pitfalls);
  const counted = pitfalls.reduce((sum, { lines }) => sum + lines.length, 0);
  const setAside = pitfalls.reduce((sum, part) => sum + part.setAside, 0);
  const uncapped = 3 * setAside > counted ? null : levelOf(score);
  return { pitfalls, score, surveys, pitfallOf, ...hold(uncapped, capsOn({ pitfalls, claimed, surveys })) };
}

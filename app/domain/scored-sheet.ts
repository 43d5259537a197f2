import { type CapGround, capsBelow } from "./caps";
import { type Held, hold } from "./hold";
import { levelOf } from "./level";
import { meanScore, type Score } from "./score";
import { type ScoredPitfall, scoredPitfall } from "./scored-pitfall";
import type { Sheet } from "./sheet";

/** What a sheet's overall standing rests on beside its scored pitfalls. */
interface Ground {
  readonly ground: CapGround;
  /** Where each counted question stands in `pitfalls`. */
  readonly lineOf: ReadonlyMap<string, { readonly pitfall: number; readonly line: number }>;
}

/** A whole sheet, scored. */
export interface ScoredSheet extends Held, Ground {
  readonly pitfalls: readonly ScoredPitfall[];
  /** Null where nothing applies. */
  readonly score: Score | null;
}

/** Scores a sheet; `claimed` is given only where `sheet` holds what evidence supports. */
export function scoredSheet(sheet: Sheet, ground: CapGround, claimed?: ScoredSheet): ScoredSheet {
  const { caps } = ground;
  const pitfalls = sheet.map((part, index) => scoredPitfall(part, caps, claimed?.pitfalls[index]?.lines));
  const lineOf = new Map<string, { pitfall: number; line: number }>();
  sheet.forEach(({ lines }, pitfall) => {
    lines.forEach(({ question }, line) => {
      lineOf.set(question.id, { pitfall, line });
    });
  });
  return overall(pitfalls, { ground, lineOf }, claimed?.pitfalls);
}

/** The overall standing over scored pitfalls. No level where more than a third of all counted questions were set aside. */
export function overall(
  pitfalls: readonly ScoredPitfall[],
  { ground, lineOf }: Ground,
  claimed: readonly ScoredPitfall[] = pitfalls,
): ScoredSheet {
  const score = meanScore(pitfalls);
  const counted = pitfalls.reduce((sum, { lines }) => sum + lines.length, 0);
  const setAside = pitfalls.reduce((sum, part) => sum + part.setAside, 0);
  const uncapped = 3 * setAside > counted ? null : levelOf(score);
  const caps = uncapped === null ? [] : capsBelow(uncapped, { pitfalls, claimed, ground });
  return { pitfalls, score, ground, lineOf, ...hold(uncapped, caps) };
}

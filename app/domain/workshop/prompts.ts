import { reaches } from "../level";
import type { Agreement } from "./agreement";
import type { RoleGap } from "./role-gap";
import type { RoundChange } from "./round-change";
import { levelVoters, type Tally, votersOf } from "./tally";

/**
 * What this split asks for; the words, and the question's own `discuss`, stand beside it on the screen.
 * - `nobody-voted`, `too-few-to-show`: talk, then vote again or park
 * - `all-unknown`: nobody named a level: who would know?
 * - `all-none`: nobody named a level, and most say that there is none here: what is to begin?
 * - `two-camps`: each end tells what it has seen; both may be right about different customers
 * - `role-gap`: two groups see this at least one anchor apart
 * - `low-agreement`: spread out without camps
 * - `some-none`: a quarter of the voters or more say that there is none here, others chose a level: one side has seen what the other has not
 * - `many-unknown`: half the voters or more don't know
 * - `still-apart`: a second vote has not brought the room together: park it, or settle on what would be shown
 * - `came-together`: it has; what was heard that changed minds?
 * - `high-without-evidence`: agreed at 3 or 4: what would a visitor be shown?
 * - `low-consensus`: agreed at 0 or 1: what keeps it there, and who could change it?
 * - `consensus`: agreed between: name the anchor and move on
 */
export type Prompt =
  | { readonly kind: "nobody-voted" }
  | { readonly kind: "too-few-to-show" }
  | { readonly kind: "all-unknown"; readonly dontKnow: number }
  | { readonly kind: "all-none"; readonly none: number; readonly voters: number }
  | { readonly kind: "some-none"; readonly none: number; readonly voters: number }
  | { readonly kind: "two-camps"; readonly low: number; readonly high: number; readonly n: number }
  | { readonly kind: "role-gap"; readonly gap: RoleGap }
  | { readonly kind: "low-agreement"; readonly deviation: number }
  | { readonly kind: "many-unknown"; readonly dontKnow: number; readonly voters: number }
  | { readonly kind: "still-apart" }
  | { readonly kind: "came-together" }
  | { readonly kind: "high-without-evidence"; readonly median: number }
  | { readonly kind: "low-consensus"; readonly median: number }
  | { readonly kind: "consensus"; readonly median: number };

/** What a revealed round is known by. */
export interface Split {
  readonly isHidden: boolean;
  readonly total: Tally | null;
  readonly agreement: Agreement | null;
  readonly gaps: readonly RoleGap[];
  readonly change: RoundChange | null;
}

const WIDE_GAP = 1;
const SOME = 1 / 4;

/** What to talk about for exactly this split, the weightiest first; never empty. */
export function promptsFor({ isHidden, total, agreement, gaps, change }: Split): readonly Prompt[] {
  if (isHidden) return [{ kind: "too-few-to-show" }];
  if (total === null || votersOf(total) === 0) return [{ kind: "nobody-voted" }];
  const [voters, none] = [votersOf(total), total.none ?? 0];
  if (agreement === null)
    return [
      none > total.dontKnow ? { kind: "all-none", none, voters } : { kind: "all-unknown", dontKnow: voters - none },
    ];
  const isApart = agreement.reading !== "agreement";
  const wasApart = change !== null && change.reading.from !== "agreement";
  const [gap] = gaps;
  return [
    ...(wasApart && isApart ? [{ kind: "still-apart" as const }] : []),
    ...(wasApart && !isApart ? [{ kind: "came-together" as const }] : []),
    ...(none >= SOME * voters ? [{ kind: "some-none" as const, none, voters }] : []),
    ...(agreement.reading === "two-camps" ? [{ kind: "two-camps" as const, ...agreement.camps, n: agreement.n }] : []),
    ...(gap !== undefined && reaches(gap.difference, WIDE_GAP) ? [{ kind: "role-gap" as const, gap }] : []),
    ...(agreement.reading === "low-agreement"
      ? [{ kind: "low-agreement" as const, deviation: agreement.deviation }]
      : []),
    ...(total.dontKnow >= levelVoters(total.levels)
      ? [{ kind: "many-unknown" as const, dontKnow: total.dontKnow, voters }]
      : []),
    ...(isApart ? [] : [consensusAt(agreement.median)]),
  ];
}

function consensusAt(median: number): Prompt {
  if (median >= 3) return { kind: "high-without-evidence", median };
  return median <= 1 ? { kind: "low-consensus", median } : { kind: "consensus", median };
}

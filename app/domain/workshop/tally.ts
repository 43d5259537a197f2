import type { AnchorLevel } from "../instrument";

/** What one voter says of a question. */
export type VoteLevel = AnchorLevel | "dont-know" | "none";

/** Voters by anchor level, index 0-4. */
export type LevelCounts = readonly [number, number, number, number, number];

/** How many voted what; don't-knows, and votes for "there is none here", are counted beside the levels and never among them. */
export interface Tally {
  readonly levels: LevelCounts;
  readonly dontKnow: number;
  /** Votes for "there is none here"; absent where there are none of them. */
  readonly none?: number;
}

/** The tally of these votes, in any order. */
export function tallyOf(votes: readonly VoteLevel[]): Tally {
  const levels: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  let dontKnow = 0;
  let none = 0;
  for (const vote of votes) {
    if (vote === "dont-know") dontKnow += 1;
    else if (vote === "none") none += 1;
    else levels[vote] += 1;
  }
  return { levels, dontKnow, ...withNone(none) };
}

/** Several tallies as one. */
export const sumOfTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce<Tally>(
    (sum, { levels, dontKnow, none = 0 }) => ({
      levels: sum.levels.map((count, level) => count + (levels[level] ?? 0)) as unknown as LevelCounts,
      dontKnow: sum.dontKnow + dontKnow,
      ...withNone((sum.none ?? 0) + none),
    }),
    { levels: [0, 0, 0, 0, 0], dontKnow: 0 },
  );

/** How many named a level. */
export const levelVoters = (levels: LevelCounts): number => levels.reduce((sum, count) => sum + count, 0);

/** How many voted at all, whatever they said: what the threshold k is compared with. */
export const votersOf = ({ levels, dontKnow, none = 0 }: Tally): number => levelVoters(levels) + dontKnow + none;

const withNone = (none: number): Pick<Tally, "none"> => (none === 0 ? {} : { none });

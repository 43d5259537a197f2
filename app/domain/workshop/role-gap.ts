import { meanLevel } from "./agreement";
import { cliffsDelta } from "./cliffs-delta";
import type { Group } from "./groups";
import { levelVoters } from "./tally";

/** One group of roles in a comparison, with how many of it named a level. */
export interface GapSide {
  readonly roles: readonly string[];
  readonly n: number;
  readonly mean: number;
}

/** How far apart two groups see a question: "executives see this two anchors higher than the frontline (13 and 11 people)". */
export interface RoleGap {
  readonly higher: GapSide;
  readonly lower: GapSide;
  /** Difference of means in anchors, 0-4, never negative. */
  readonly difference: number;
  /** The difference for words: "about" or "more than" so many anchors; `about 0` says that they see the same. */
  readonly inWords: { readonly anchors: number; readonly qualifier: "about" | "more-than" };
  /** Cliff's delta of the higher against the lower group. */
  readonly delta: number;
}

const QUARTER = 0.25;

/** Half-open quarters: 1.75 to 2.25 reads "about two", beyond that "more than two" up to "about three". */
export function anchorsApart(difference: number): RoleGap["inWords"] {
  const anchors = Math.floor(difference + QUARTER);
  return { anchors, qualifier: difference - anchors > QUARTER ? "more-than" : "about" };
}

/** The gaps between every two groups that both have at least `threshold` level voters, widest first. */
export function roleGaps(groups: readonly Group[], threshold: number): readonly RoleGap[] {
  const sides = groups
    .map(({ roles, tally: { levels } }) => ({ roles, levels, n: levelVoters(levels), mean: meanLevel(levels) }))
    .filter(({ n }) => n >= threshold);
  return sides
    .flatMap((one, index) =>
      sides.slice(index + 1).map((other): RoleGap => {
        const [higher, lower] = one.mean >= other.mean ? [one, other] : [other, one];
        const difference = higher.mean - lower.mean;
        return {
          higher: { roles: higher.roles, n: higher.n, mean: higher.mean },
          lower: { roles: lower.roles, n: lower.n, mean: lower.mean },
          difference,
          inWords: anchorsApart(difference),
          delta: cliffsDelta(higher.levels, lower.levels),
        };
      }),
    )
    .sort((one, other) => other.difference - one.difference);
}

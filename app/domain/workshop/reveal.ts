import { type Agreement, agreementOf } from "./agreement";
import type { ClosedRound, Reason } from "./closed-round";
import type { Group } from "./groups";
import { type Prompt, promptsFor } from "./prompts";
import { type RoleGap, roleGaps } from "./role-gap";
import { type RoundChange, roundChange } from "./round-change";
import { type RoundResult, roundResult } from "./round-result";
import type { Settings } from "./settings";
import type { Tally } from "./tally";

/** One-line reasons from each end of the distribution, the farthest from the mean first. */
export interface EndReasons {
  readonly low: readonly Reason[];
  readonly high: readonly Reason[];
}

/** What a revealed round says, in the order it is told: distribution, median and range, agreement, roles, reasons, what to talk about. */
export interface Reveal {
  readonly round: number;
  readonly voters: number;
  /** Whether too few voted for anything to be shown. */
  readonly isHidden: boolean;
  readonly total: Tally | null;
  /** The round before, where it may be shown: what `change` compares with. */
  readonly before: Tally | null;
  readonly groups: readonly Group[];
  /** Null where nothing is shown or nobody named a level. */
  readonly agreement: Agreement | null;
  /** Widest first; only groups that both have at least k level voters. */
  readonly gaps: readonly RoleGap[];
  readonly reasons: EndReasons;
  /** Since the round before, pre-work included. */
  readonly change: RoundChange | null;
  /** The first leads. */
  readonly prompts: readonly Prompt[];
}

type Rules = Pick<Settings, "roles" | "threshold">;

/** Everything a room is shown of the last of these rounds (oldest first, none interrupted); null where there is none. */
export function revealOf(rounds: readonly ClosedRound[], settings: Rules): Reveal | null {
  const [before, last] = [rounds.at(-2), rounds.at(-1)];
  const result = last && roundResult(last, settings);
  if (last === undefined || !result) return null;
  const { round, voters, total, groups } = result;
  const agreement = total && agreementOf(total.levels);
  const gaps = roleGaps(groups, settings.threshold);
  const change = before === undefined ? null : roundChange(before, last, settings);
  const isHidden = total === null && voters > 0;
  return {
    round,
    voters,
    isHidden,
    total,
    before: (before && roundResult(before, settings)?.total) ?? null,
    groups,
    agreement,
    gaps,
    reasons: endReasons(result, agreement),
    change,
    prompts: promptsFor({ isHidden, total, agreement, gaps, change }),
  };
}

function endReasons({ reasons }: RoundResult, agreement: Agreement | null): EndReasons {
  if (agreement === null) return { low: [], high: [] };
  const { mean } = agreement;
  const ofLevel = (isEnd: (level: number) => boolean) =>
    reasons.filter(({ level }) => typeof level === "number" && isEnd(level));
  const farthestFirst = (one: Reason, other: Reason) =>
    Math.abs(Number(other.level) - mean) - Math.abs(Number(one.level) - mean);
  return {
    low: ofLevel((level) => level < mean).sort(farthestFirst),
    high: ofLevel((level) => level > mean).sort(farthestFirst),
  };
}

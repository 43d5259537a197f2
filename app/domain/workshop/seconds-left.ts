import { limits } from "./limits";
import type { OpenRound, Workshop } from "./workshop";

const LONGEST_MS = limits.voteSeconds.atMost * 1000;

/** Milliseconds from `now` to a round's deadline, from 0 to what was given: a clock that was set back gives nobody more. 0 without a limit. */
export const millisecondsLeft = ({ deadline, given = LONGEST_MS }: OpenRound, now: number): number =>
  deadline === null ? 0 : Math.min(given, Math.max(0, deadline - now));

/** Whole seconds until the vote closes, never negative, standing still in a pause; null where it has no limit. `now` in milliseconds. */
export const secondsLeft = ({ open, pausedAt }: Pick<Workshop, "open" | "pausedAt">, now: number): number | null =>
  open === null || open.deadline === null ? null : Math.ceil(millisecondsLeft(open, pausedAt ?? now) / 1000);

import type { Workshop } from "./workshop";

/** Whole seconds until the vote closes, never negative, standing still in a pause; null where it has no limit. `now` in milliseconds. */
export const secondsLeft = ({ open, pausedAt }: Pick<Workshop, "open" | "pausedAt">, now: number): number | null =>
  open === null || open.deadline === null ? null : Math.max(0, Math.ceil((open.deadline - (pausedAt ?? now)) / 1000));

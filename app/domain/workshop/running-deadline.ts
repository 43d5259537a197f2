import type { Workshop } from "./workshop";

/** When the vote that runs closes by itself, in milliseconds since 1970; null where none runs, it has no limit, or the clock stands still in a pause. */
export const runningDeadline = ({ open, pausedAt }: Pick<Workshop, "open" | "pausedAt">): number | null =>
  pausedAt === null ? (open?.deadline ?? null) : null;

import type { Room } from "./room";
import { PRE_WORK_ROUND } from "./vote";
import type { Workshop } from "./workshop";

/** How far people are with answering alone: head counts only. */
export interface PreWorkProgress {
  readonly questions: number;
  /** Seats with at least one answer. */
  readonly begun: number;
  /** Seats that have answered every question. */
  readonly finished: number;
}

/** Progress of the pre-work; null where none is running. */
export function preWorkProgress({ phase, agenda }: Workshop, { votes }: Room): PreWorkProgress | null {
  if (phase !== "pre-work") return null;
  const answered = new Map<string, Set<string>>();
  for (const { seat, question, round } of votes) {
    if (round !== PRE_WORK_ROUND) continue;
    answered.set(seat, (answered.get(seat) ?? new Set()).add(question));
  }
  const finished = [...answered.values()].filter((questions) => questions.size === agenda.length);
  return { questions: agenda.length, begun: answered.size, finished: finished.length };
}

import type { Candidate, Draft, Drawn } from "./draft";
import { effectOf, worthOf } from "./effect";
import { firstBy } from "./first-by";
import { readyFrom } from "./ready-from";
import { drawnWith } from "./with-placed";

/**
 * What found no room in any window comes later, with what depends on it: in the order of the priority it had when the windows were full,
 * each judged on top of what comes before it, and dropped where that leaves it nothing to add.
 */
export const putTheRestLater = (draft: Draft): Drawn => later(draft, draft.candidates);

function later(drawn: Drawn, waiting: readonly Candidate[]): Drawn {
  const ready = waiting.filter(({ action }) => readyFrom(drawn, action.requires) !== null);
  const next = firstBy(
    ready.map((candidate) => ({ id: candidate.action.id, rank: candidate.priority, candidate })),
  )?.candidate;
  if (next === undefined) return drawn;
  const rest = waiting.filter((candidate) => candidate !== next);
  const effect = effectOf([next.action], drawn.practice);
  if (effect === null) return later(drawn, rest);
  const own = worthOf(effect, next.action.effort);
  const isNeeded = next.priority > next.own;
  const priority = isNeeded ? Math.max(next.priority, own) : own;
  const because = isNeeded ? "prerequisite" : "priority";
  return later(drawnWith(drawn, { ...next, effect, own, priority }, { place: "later", because }), rest);
}

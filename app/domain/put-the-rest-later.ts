import type { Candidate, Draft, Drawn } from "./draft";
import { effectOf, worthOf } from "./effect";
import { firstBy } from "./first-by";
import { drawnWith } from "./with-placed";

/**
 * What found no room in any window comes later, with what depends on it: in the order of the priority it had when the windows were full,
 * each judged on top of what comes before it, and dropped where that leaves it nothing to add.
 */
export function putTheRestLater(draft: Draft): Drawn {
  const waiting = new Map(draft.candidates.map((candidate) => [candidate.action.id, ranked(candidate)]));
  let drawn: Drawn = draft;
  for (;;) {
    const ready = [...waiting.values()].filter(
      ({ candidate }) => !candidate.action.requires.some((id) => waiting.has(id)),
    );
    const next = firstBy(ready);
    if (next === undefined) return drawn;
    waiting.delete(next.id);
    drawn = withLater(drawn, next.candidate);
  }
}

const ranked = (candidate: Candidate) => ({ id: candidate.action.id, rank: candidate.priority, candidate });

function withLater(drawn: Drawn, candidate: Candidate): Drawn {
  const { action } = candidate;
  const effect = effectOf([action], drawn.practice);
  if (effect === null) return drawn;
  const own = worthOf(effect, action.effort);
  const isNeeded = candidate.priority > candidate.own;
  const priority = isNeeded ? Math.max(candidate.priority, own) : own;
  const because = isNeeded ? "prerequisite" : "priority";
  return drawnWith(drawn, { action, effect, own, priority }, { place: "later", because });
}

import type { Draft, Placed } from "./draft";
import { firstBy } from "./first-by";
import { placeFor } from "./place-for";
import { withPlaced } from "./with-placed";

/** Repeatedly the action of highest priority that finds room, into its earliest window; everything is judged anew after each. */
export function placeByPriority(draft: Draft): Draft {
  const next = firstBy(
    draft.candidates.flatMap((candidate) => {
      const place = placeFor(draft, candidate.action);
      return place === null ? [] : [{ id: candidate.action.id, rank: candidate.priority, candidate, place }];
    }),
  );
  if (next === undefined) return draft;
  const { candidate, place } = next;
  const because: Placed["because"] = candidate.priority > candidate.own ? "prerequisite" : "priority";
  return placeByPriority(withPlaced(draft, candidate, { place, because }));
}

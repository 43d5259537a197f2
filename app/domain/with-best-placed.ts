import type { Candidate, Draft } from "./draft";
import { firstBy } from "./first-by";
import type { WindowNumber } from "./place";
import { placesFor } from "./place-for";
import type { PlannedAction } from "./report-types";
import { withPlaced } from "./with-placed";

/**
 * The draft with the one of highest priority among some candidates placed by the window `last`, what it needs placed before it;
 * one that needs another of them waits for that. Null where none finds room.
 */
export function withBestPlaced(
  draft: Draft,
  among: readonly Candidate[],
  { last, because }: { readonly last: WindowNumber; readonly because: PlannedAction["because"] },
): Draft | null {
  const ids = new Set(among.map(({ action }) => action.id));
  const options = among.flatMap(({ action, needs, priority }) => {
    if (needs.some(({ id }) => ids.has(id))) return [];
    const places = placesFor(draft, [...needs, action], last);
    return places === null ? [] : [{ id: action.id, rank: priority, places }];
  });
  const best = firstBy(options);
  if (best === undefined) return null;
  return best.places.reduce((drawn, { action, place }) => {
    const candidate = drawn.candidates.find((each) => each.action.id === action.id);
    if (candidate === undefined) return drawn;
    return withPlaced(drawn, candidate, { place, because: action.id === best.id ? because : "prerequisite" });
  }, draft);
}

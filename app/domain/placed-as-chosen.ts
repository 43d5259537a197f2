import type { Drawing, Drawn } from "./draft";
import { type Effect, effectOf, worthOf } from "./effect";
import { type Place, type Placement, planDays } from "./place";
import type { Placements } from "./placements";
import type { ScoredSheet } from "./scored-sheet";
import { isHarmful } from "./sheet";
import { drawnWith } from "./with-placed";

const PLACES: readonly Place[] = [...planDays.map(({ place }) => place), "later"];
const NO_EFFECT: Effect = { lifts: [], gain: 0, releases: [] };

/** Actions placed as a reader wants them, window by window, prerequisites first, each judged on top of those before it. */
export function placedAsChosen(drawing: Drawing, placements: Placements): Drawn {
  const chosen = Object.entries(placements).flatMap(([id, place]): Placement[] => {
    const action = drawing.actions.get(id);
    return action === undefined || drawing.leftOut.has(id) ? [] : [{ action, place }];
  });
  const needed = new Set(chosen.flatMap(({ action }) => action.requires));
  return PLACES.flatMap((place) => prerequisitesFirst(chosen.filter((each) => each.place === place))).reduce<Drawn>(
    (drawn, { action, place }) => {
      const effect = effectOf([action], drawn.practice) ?? NO_EFFECT;
      const because = endsHarm(effect, drawn.practice)
        ? "critical"
        : needed.has(action.id)
          ? "prerequisite"
          : "priority";
      const own = worthOf(effect, action.effort);
      return drawnWith(drawn, { action, effect, own, priority: own }, { place, because });
    },
    { ...drawing, placed: [], practice: drawing.now },
  );
}

/** The same placements in the same order, but none before its prerequisites among them. */
function prerequisitesFirst(placements: readonly Placement[]): readonly Placement[] {
  const ids = new Set(placements.map(({ action }) => action.id));
  const next = placements.find(({ action }) => !action.requires.some((id) => ids.has(id))) ?? placements[0];
  if (next === undefined) return [];
  return [next, ...prerequisitesFirst(placements.filter((placement) => placement !== next))];
}

const endsHarm = ({ lifts }: Effect, { pitfalls }: ScoredSheet): boolean =>
  pitfalls.some(({ lines }) =>
    lines.some((line) => isHarmful(line) && lifts.some(({ question, to }) => question === line.question.id && to > 1)),
  );

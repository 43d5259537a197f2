import type { Action } from "~/domain/instrument";
import type { Check } from "./check";
import { place } from "./place";

/** No action waits for itself, directly or round a circle. Each circle is named once. */
export const requiresCycle: Check = (edition) => {
  const byId = new Map(edition.instrument.actions.map((action) => [action.id, action]));
  const settled = new Set<string>();
  const circles: Action[][] = [];
  const visit = (action: Action, trail: readonly Action[]) => {
    const back = trail.indexOf(action);
    if (back >= 0) {
      circles.push(trail.slice(back));
      return;
    }
    if (settled.has(action.id)) return;
    for (const { action: id } of action.requires) {
      const needed = byId.get(id);
      if (needed !== undefined) visit(needed, [...trail, action]);
    }
    settled.add(action.id);
  };
  for (const action of byId.values()) visit(action, []);
  return circles.flatMap((circle) =>
    circle
      .slice(0, 1)
      .map((action) =>
        place(edition).inAction(
          action,
          ["requires"],
          `runs in a circle: ${[...circle, action].map(({ id }) => id).join(" → ")}. Remove one of these, so that one action can come first.`,
        ),
      ),
  );
};

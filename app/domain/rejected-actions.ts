import type { Assessment } from "./assessment";
import type { Drawn } from "./draft";
import { effectOf } from "./effect";
import { needsOf } from "./needs";
import type { Plan } from "./report-types";

/** The actions a reader left out, in the order of the instrument: each with the reason, and with what cannot be in the plan because it builds on it. */
export function rejectedActions(drawn: Drawn, assessment: Assessment): Plan["rejected"] {
  const reasons = new Map(Object.entries(assessment.rejected ?? {}));
  if (reasons.size === 0) return [];
  const placed = new Set(drawn.placed.map(({ action }) => action.id));
  const blocked = [...drawn.actions.values()]
    .filter(({ id }) => !placed.has(id) && !reasons.has(id))
    .filter((action) => effectOf([action], drawn.practice) !== null)
    .map((action) => ({ id: action.id, needs: new Set(needsOf(drawn, action).map(({ id }) => id)) }));
  return [...drawn.actions.keys()].flatMap((id) => {
    const reason = reasons.get(id);
    if (reason === undefined) return [];
    return [{ id, reason, blocks: blocked.filter(({ needs }) => needs.has(id)).map((action) => action.id) }];
  });
}

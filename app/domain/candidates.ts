import type { Candidate, Drawn } from "./draft";
import { effectOf, worthOf } from "./effect";
import { needsOf } from "./needs";

/** Every action that still changes something, was not left out, and needs nothing that was; with gain, release and priority (INSTRUMENT §5). */
export function candidatesOf(drawn: Drawn): readonly Candidate[] {
  const placed = new Set(drawn.placed.map(({ action }) => action.id));
  const open: Omit<Candidate, "priority">[] = [];
  const best = new Map<string, number>();
  for (const action of drawn.actions.values()) {
    if (placed.has(action.id) || drawn.leftOut.has(action.id)) continue;
    const effect = effectOf([action], drawn.practice);
    if (effect === null) continue;
    const needs = needsOf(drawn, action);
    if (needs.some(({ id }) => drawn.leftOut.has(id))) continue;
    const own = worthOf(effect, action.effort);
    open.push({ action, effect, needs, own });
    for (const { id } of [action, ...needs]) best.set(id, Math.max(own, best.get(id) ?? 0));
  }
  return open.map(({ action, effect, needs, own }) => ({
    action,
    effect,
    needs,
    own,
    priority: best.get(action.id) ?? own,
  }));
}

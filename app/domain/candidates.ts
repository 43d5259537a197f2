import type { Candidate, Drawn } from "./draft";
import { effectOf, worthOf } from "./effect";
import { needsOf } from "./needs";

/** Every action that still changes something, was not left out, and needs nothing that was; with gain, release and priority (INSTRUMENT §5). */
export function candidatesOf(drawn: Drawn): readonly Candidate[] {
  const placed = new Set(drawn.placed.map(({ action }) => action.id));
  const open = [...drawn.actions.values()].flatMap((action) => {
    if (placed.has(action.id) || drawn.leftOut.has(action.id)) return [];
    const effect = effectOf([action], drawn.practice);
    if (effect === null) return [];
    const needs = needsOf(drawn, action);
    if (needs.some(({ id }) => drawn.leftOut.has(id))) return [];
    return [{ action, effect, needs, own: worthOf(effect, action.effort) }];
  });
  const best = new Map(open.map(({ action, own }) => [action.id, own]));
  for (const { needs, own } of open) for (const { id } of needs) best.set(id, Math.max(own, best.get(id) ?? 0));
  return open.map((candidate) => ({ ...candidate, priority: best.get(candidate.action.id) ?? candidate.own }));
}

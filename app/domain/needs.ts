import type { Action } from "./instrument";
import { metFrom, type Ordered } from "./ready-from";

const NOTHING: readonly Action[] = [];

/** Every action still to be placed before this one, prerequisites first, whether or not it was left out. */
export function needsOf(ordered: Ordered, action: Action): readonly Action[] {
  if (action.requires.length === 0) return NOTHING;
  const needs: Action[] = [];
  visit(ordered, action, needs, new Set([action.id]));
  return needs;
}

function visit(ordered: Ordered, { requires }: Action, needs: Action[], seen: Set<string>): void {
  for (const id of requires) {
    const needed = ordered.actions.get(id);
    if (needed === undefined || seen.has(id) || metFrom(ordered, id) !== null) continue;
    seen.add(id);
    visit(ordered, needed, needs, seen);
    needs.push(needed);
  }
}

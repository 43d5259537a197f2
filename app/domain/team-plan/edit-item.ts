import { itemEditProblems } from "./edit-problems";
import { edited, editOf, itemFields } from "./item-fields";
import type { Change, ItemField } from "./plan-change";
import type { ItemEdit } from "./plan-command";
import type { Clash, Intended } from "./plan-outcome";
import { same } from "./same";
import type { PlanItem } from "./team-plan";
import { threeWay } from "./three-way";

/** Field by field: what only you changed is taken, what only others changed stays theirs, what both changed differently comes back as a clash. */
export function editItem(item: PlanItem, base: ItemEdit, yours: ItemEdit, today: string): Intended {
  const theirs = editOf(item);
  const wanted = edited(item, yours, today);
  const changes: Change[] = [];
  const clashes: Clash[] = [];
  for (const field of itemFields) {
    if (yours[field] === undefined) continue;
    const merge = threeWay(base[field], yours[field], theirs[field]);
    if (merge === "yours")
      changes.push({ of: "item", item: item.id, field, from: item[field], to: wanted[field] } as Change);
    if (merge === "clash")
      clashes.push({ field, base: base[field] ?? null, theirs: theirs[field], yours: yours[field] });
  }
  // Nobody is asked to mend what stood there before they came.
  const problems = itemEditProblems(yours).filter(({ field }) => {
    const touched = field as ItemField;
    return !same(yours[touched], base[touched]);
  });
  if (problems.length > 0) return { ok: false, refusal: { reason: "problems", problems } };
  return { ok: true, changes, clashes };
}

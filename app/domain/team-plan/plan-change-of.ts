import type { Change, PlanChange } from "./plan-change";
import type { PlanCommand } from "./plan-command";

/** The line of history for what an accepted command (or the adoption) changed; `number` is the revision it makes, `at` an ISO timestamp in UTC. */
export const planChangeOf = (
  { number, at, who }: Pick<PlanChange, "number" | "at" | "who">,
  command: PlanCommand | { readonly type: "adopted" | "imported" },
  changes: readonly Change[],
): PlanChange => ({
  number,
  at,
  who,
  did: command.type === "item.shifted" ? "item.moved" : command.type,
  undoes: command.type === "undone" ? command.change.number : null,
  changes,
});

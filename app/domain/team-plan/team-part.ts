import type { OwnerRole } from "../instrument";
import { filteredItems } from "./filtered-items";
import type { PlanItem, TeamPlan } from "./team-plan";

/** All that a `team:<role>` link lets anybody see: the dates and the actions of that role. */
export interface TeamPart {
  readonly role: OwnerRole;
  /** ISO date of day 1. */
  readonly start: string;
  readonly items: readonly PlanItem[];
}

/**
 * The part of a plan that belongs to a role. It depends on nothing else: no other action, whether it waits for one, no question, result,
 * rejected action or history (an action that changed hands would tell of its time before).
 */
export const teamPart = ({ start, items }: TeamPlan, role: OwnerRole): TeamPart => ({
  role,
  start,
  items: filteredItems(items, { role }),
});

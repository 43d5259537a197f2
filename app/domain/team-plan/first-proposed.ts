import type { Place } from "../planning/place";
import type { PlanChange } from "./plan-change";
import type { Basis, TeamPlan } from "./team-plan";

/** The plan of a report as it was when the team adopted it. */
export interface FirstProposed {
  readonly basis: Basis;
  /** ISO date of day 1, as it was chosen then. */
  readonly start: string;
}

/**
 * What the report proposed at adoption, whatever the team made of it and looked at since. `changes` is the history, oldest first; where it holds
 * no change of the basis, the basis that is kept is the first.
 */
export function firstProposed({ basis, start }: TeamPlan, changes: readonly PlanChange[]): FirstProposed {
  const made = changes.flatMap((line) => line.changes);
  const first = made.find((change) => change.of === "basis");
  const begun = made.find((change) => change.of === "start");
  return { basis: first?.from ?? basis, start: begun?.from ?? start };
}

/** The actions it placed somewhere, in the order they were proposed. */
export const proposedIn = ({ placed }: Basis, place: Place): readonly string[] =>
  placed.filter(({ window }) => window === place).map(({ action }) => action);

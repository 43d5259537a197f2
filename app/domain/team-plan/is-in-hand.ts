import type { PlanItem } from "./team-plan";

/** What is for later counts, and is told in full, once somebody takes it up: else a plan of ninety days would look hardly begun for good. */
export const isInHand = ({ window, state }: Pick<PlanItem, "window" | "state">): boolean =>
  window !== "later" || state.status !== "not-started";

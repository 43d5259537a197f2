import type { PlanSource } from "~/domain/team-plan/plan-part";

/** The first state of a plan, of which nothing was ever taken out. */
export const planSource = (parts: Partial<PlanSource> = {}): PlanSource => ({
  id: "one",
  revision: 1,
  changedAt: "2027-01-01T10:00:00.000Z",
  onceDated: [],
  isOneOwners: false,
  ...parts,
});

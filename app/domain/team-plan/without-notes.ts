import type { PlanItem, TeamPlan } from "./team-plan";

/** A plan as it is shared without notes: nothing that people wrote down on how it goes, no evidence, no reason; what is to be done by whom, and where it stands, remains. */
export const withoutNotes = (plan: TeamPlan): TeamPlan => ({
  ...plan,
  items: plan.items.map(itemWithoutNotes),
  rejected: plan.rejected.map(({ id }) => ({ id, reason: "" })),
});

/** One action without notes. */
const itemWithoutNotes = (item: PlanItem): PlanItem => ({
  ...item,
  state: { ...item.state, why: "" },
  note: "",
  sign: { ...item.sign, what: "" },
  evidenceLink: null,
  review: item.review === null ? null : { ...item.review, what: "" },
});

import type { Clash } from "./plan-outcome";
import type { PlanItem, TeamPlan } from "./team-plan";

/** A plan as it is shared without notes: nothing that people wrote down on how it goes, no evidence, no reason; what is to be done by whom, and where it stands, remains. */
export const withoutNotes = ({ decisions, ...plan }: TeamPlan): TeamPlan => ({
  ...plan,
  ...(decisions === undefined ? {} : { decisions: decisions.map((decision) => ({ ...decision, what: "" })) }),
  items: plan.items.map(itemWithoutNotes),
  tasks: plan.tasks.map(({ found: _found, ...task }) => task),
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

/** A clash as it is told to somebody who is shown no notes: of what others wrote only what they may see; what they typed themselves stays. */
export const clashWithoutNotes = (clash: Clash): Clash => ({
  ...clash,
  base: valueWithoutNotes(clash.field, clash.base),
  theirs: valueWithoutNotes(clash.field, clash.theirs),
});

function valueWithoutNotes(field: Clash["field"], value: unknown): unknown {
  if (value === null || value === undefined) return value;
  switch (field) {
    case "note":
    case "found":
      return "";
    case "evidenceLink":
      return null;
    case "state":
      return { ...value, why: "" };
    case "sign":
    case "decision":
    case "review":
      return { ...value, what: "" };
    default:
      return value;
  }
}

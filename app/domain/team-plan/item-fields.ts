import type { ItemField } from "./plan-change";
import type { ItemEdit } from "./plan-command";
import { stepsFrom } from "./steps-from";
import type { ItemState, PlanItem } from "./team-plan";

const order: Readonly<Record<ItemField, true>> = {
  title: true,
  why: true,
  steps: true,
  leadingSign: true,
  failedIf: true,
  owner: true,
  role: true,
  team: true,
  due: true,
  state: true,
  note: true,
  sign: true,
  evidenceLink: true,
  review: true,
};

/** Every field of an action that can be edited, in the order a form shows them. */
export const itemFields = Object.keys(order) as readonly ItemField[];

/** An action as an edit would say it: what a form is drawn from and carries as its base. */
export const editOf = (item: PlanItem): Required<ItemEdit> => ({
  title: item.title,
  why: item.why,
  steps: item.steps.map(({ text }) => text),
  leadingSign: item.leadingSign,
  failedIf: item.failedIf,
  owner: item.owner,
  role: item.role,
  team: item.team,
  due: item.due,
  state: { status: item.state.status, why: item.state.why },
  note: item.note,
  sign: item.sign,
  evidenceLink: item.evidenceLink,
  review: item.review,
});

/** An action with an edit made; `today` (ISO date) is since when a new status stands. */
export const edited = (item: PlanItem, { steps, state, ...rest }: ItemEdit, today: string): PlanItem => ({
  ...item,
  ...rest,
  steps: steps === undefined ? item.steps : stepsFrom(item.steps, steps),
  state: state === undefined ? item.state : stateAfter(item.state, state, today),
});

/** A state another than before begins today; only what was dropped has a reason. */
export const stateAfter = (
  before: ItemState,
  { status, why }: Pick<ItemState, "status" | "why">,
  today: string,
): ItemState => ({
  status,
  since: status === before.status ? before.since : today,
  why: status === "dropped" ? why : "",
});

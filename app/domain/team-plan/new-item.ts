import type { Place } from "../planning/place";
import { edited } from "./item-fields";
import type { NewItem } from "./plan-command";
import type { ShownAction } from "./shown-action";
import type { PlanItem } from "./team-plan";

const blank = {
  why: "",
  steps: [],
  leadingSign: "",
  failedIf: "",
  owner: "",
  team: "",
  due: null,
  state: { status: "not-started", since: null, why: "" },
  note: "",
  sign: { seen: null, on: null, what: "" },
  evidenceLink: null,
  review: null,
} as const satisfies Partial<PlanItem>;

type Proposed = Pick<ShownAction, "id" | "title" | "why" | "steps" | "leadingSign" | "failedIf" | "owner">;

/** An action of the instrument as it enters a plan, in its own words and with nothing done; its id is the action's. */
export const itemOf = (action: Proposed, window: Place): PlanItem => ({
  ...blank,
  id: action.id,
  action: action.id,
  window,
  title: action.title,
  why: action.why,
  steps: action.steps.map((text) => ({ text, done: false })),
  leadingSign: action.leadingSign,
  failedIf: action.failedIf,
  role: action.owner,
});

/** The team's own action, with what the form said and the rest empty. */
export const ownItem = ({ id, title, role, ...given }: NewItem, window: Place, today: string): PlanItem =>
  edited({ ...blank, id, action: null, window, title, role }, given, today);

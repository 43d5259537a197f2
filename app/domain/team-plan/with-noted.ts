import type { NotedAction } from "../workshop/workshop";
import { ownItem } from "./new-item";
import type { TeamPlan } from "./team-plan";

/** Who owns what the room took down, until the team says otherwise: those who run the programme. */
const ROLE = "cx-lead";

/** The plan with the actions a workshop took down before all others, in the first window, with the owner and date said there. */
export const withNoted = (plan: TeamPlan, actions: readonly NotedAction[], today: string): TeamPlan => ({
  ...plan,
  items: [
    ...actions.map(({ id, title, owner, due }) => ownItem({ id, title, role: ROLE, owner, due }, 1, today)),
    ...plan.items,
  ],
});

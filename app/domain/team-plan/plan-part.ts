import type { OwnerRole } from "../instrument";
import type { PlanFilter } from "./filtered-items";
import type { PlanProgress } from "./progress";
import type { TeamPlan } from "./team-plan";

/** What files of an adopted plan are made of: the part that is shown, and nothing beside it. */
export interface PlanPart {
  readonly organisation: string | null;
  /** What the part is of; the role alone where a team's link shows it. */
  readonly filter: PlanFilter;
  readonly part: TeamPlan;
  readonly progress: PlanProgress;
  readonly roles: readonly { readonly id: OwnerRole; readonly name: string }[];
  /** What a find-out task asks, by question id. */
  readonly questionNames: Readonly<Record<string, string>>;
  /** What an action left out is called, by id. */
  readonly actionTitles: Readonly<Record<string, string>>;
}

/** The name of a role; empty where there is none. */
export const roleName = ({ roles }: Pick<PlanPart, "roles">, role: OwnerRole | ""): string =>
  roles.find(({ id }) => id === role)?.name ?? role;

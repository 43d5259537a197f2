import type { OwnerRole } from "~/domain/instrument";
import type { PlanProgress } from "~/domain/team-plan/progress";
import type { TeamPlan } from "~/domain/team-plan/team-plan";

/** What files of an adopted plan are made of: the part that is shown, and nothing beside it. */
export interface PlanPart {
  readonly organisation: string | null;
  readonly part: TeamPlan;
  readonly progress: PlanProgress;
  readonly roles: readonly { readonly id: OwnerRole; readonly name: string }[];
  /** What a find-out task asks, by question id. */
  readonly questionNames: Readonly<Record<string, string>>;
  /** What an action left out is called, by id. */
  readonly actionTitles: Readonly<Record<string, string>>;
}

/** The name of a role. */
export const roleName = ({ roles }: Pick<PlanPart, "roles">, role: OwnerRole): string =>
  roles.find(({ id }) => id === role)?.name ?? role;

import type { OwnerRole } from "../instrument";
import type { ShownTask } from "./answered-tasks";
import type { PlanFilter } from "./filtered-items";
import type { OnceDated } from "./once-dated";
import type { PlanProgress } from "./progress";
import { statusWords } from "./status-words";
import type { PlanItem, TeamPlan } from "./team-plan";

/** Which plan a part is of, and which state of it. */
export interface PlanSource {
  /** Of its assessment. */
  readonly id: string;
  /** How often the plan has changed, from 1, and when last (ISO timestamp). */
  readonly revision: number;
  readonly changedAt: string;
  /** What earlier calendar files may hold and the plan has no date for; of the whole plan alone. */
  readonly onceDated: readonly OnceDated[];
  /** One person's actions alone. */
  readonly isOneOwners: boolean;
}

/** A plan with what answers settle by now marked among what is to be found out. */
export type ShownTeamPlan = Omit<TeamPlan, "tasks"> & { readonly tasks: readonly ShownTask[] };

/** What files of an adopted plan are made of: the part that is shown, and nothing beside it. */
export interface PlanPart {
  readonly organisation: string | null;
  /** What the part is of; the role alone where a team's link shows it. */
  readonly filter: PlanFilter;
  /** Files for the tools of others hold what is for later too, which nobody has taken up. */
  readonly takesLater?: boolean;
  readonly part: ShownTeamPlan;
  readonly progress: PlanProgress;
  readonly roles: readonly { readonly id: OwnerRole; readonly name: string }[];
  /** What a find-out task asks, by question id. */
  readonly questionNames: Readonly<Record<string, string>>;
  /** What an action left out is called, by id. */
  readonly actionTitles: Readonly<Record<string, string>>;
}

/** The same with the state it is in: what a calendar needs, to be told from the one before. */
export interface SourcedPart extends PlanPart {
  readonly source: PlanSource;
}

/** The name of a role; empty where there is none. */
export const roleName = ({ roles }: Pick<PlanPart, "roles">, role: OwnerRole | ""): string =>
  roles.find(({ id }) => id === role)?.name ?? role;

/** Whose an action is: the person who took it, without the role it was proposed for; else that nobody has, and the role it waits for. */
export const ownerSaid = (shown: Pick<PlanPart, "roles">, { owner, role }: Pick<PlanItem, "owner" | "role">): string =>
  owner || [statusWords.nobody, roleName(shown, role)].filter(Boolean).join(", ");

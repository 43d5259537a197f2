import type { OwnerRole } from "../instrument";
import type { Place } from "../planning/place";
import type { PlanItem, PlanStatus } from "./team-plan";

/** What a reader wants to see of a plan; what is left out does not narrow. */
export interface PlanFilter {
  readonly role?: OwnerRole;
  /** As it is written in the plan; capitals do not matter. */
  readonly team?: string;
  readonly window?: Place;
  readonly status?: PlanStatus;
}

/** The actions a filter lets through, in the order of the plan: the same for page, paper and every file. */
export const filteredItems = (items: readonly PlanItem[], filter: PlanFilter): readonly PlanItem[] =>
  items.filter(
    ({ role, team, window, state }) =>
      (filter.role === undefined || role === filter.role) &&
      (filter.team === undefined || plain(team) === plain(filter.team)) &&
      (filter.window === undefined || window === filter.window) &&
      (filter.status === undefined || state.status === filter.status),
  );

/** What there is to filter by in a plan, each once, in the order of the plan; items without a team or a role add none. */
export const filterChoices = (items: readonly PlanItem[]) => ({
  roles: [...new Set(items.flatMap(({ role }) => (role === "" ? [] : [role])))],
  teams: [...new Map(items.map(({ team }) => [plain(team), team.trim()])).values()].filter((team) => team !== ""),
  windows: [...new Set(items.map(({ window }) => window))],
  statuses: [...new Set(items.map(({ state }) => state.status))],
});

const plain = (team: string) => team.trim().toLocaleLowerCase("en-GB");

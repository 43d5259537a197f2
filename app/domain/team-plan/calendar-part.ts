import type { OwnerRole } from "../instrument";
import { filteredItems, type PlanFilter } from "./filtered-items";
import type { TeamPlan } from "./team-plan";

/** What a subscribed calendar is of: one role's, one team's or one owner's; nothing named is the whole plan. Names are as they stand in the plan. */
export interface CalendarPart {
  readonly role?: OwnerRole;
  readonly team?: string;
  readonly owner?: string;
}

/** The actions and the find-out tasks of a part; tasks are the whole plan's, or those of the person who finds out. */
export function calendarItems(
  { items, tasks }: Pick<TeamPlan, "items" | "tasks">,
  { owner, ...filter }: CalendarPart,
): Pick<TeamPlan, "items" | "tasks"> {
  if (owner === undefined) return { items: filteredItems(items, filter), tasks: isEmpty(filter) ? tasks : [] };
  return {
    items: items.filter((item) => plain(item.owner) === plain(owner)),
    tasks: tasks.filter(({ person }) => plain(person) === plain(owner)),
  };
}

/** Everybody who owns an action or finds something out, each once, in the order of the plan. */
export const calendarOwners = ({ items, tasks }: Pick<TeamPlan, "items" | "tasks">): readonly string[] => [
  ...new Map(
    [...items.map(({ owner }) => owner), ...tasks.map(({ person }) => person)]
      .map((name) => [plain(name), name.trim()] as const)
      .filter(([name]) => name !== ""),
  ).values(),
];

const isEmpty = (filter: PlanFilter) => Object.keys(filter).length === 0;
const plain = (name: string) => name.trim().toLocaleLowerCase("en-GB");

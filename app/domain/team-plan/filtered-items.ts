import { dayOf } from "../day-of";
import type { OwnerRole } from "../instrument";
import type { Place } from "../planning/place";
import { samePerson } from "./people";
import type { PlanItem, PlanStatus } from "./team-plan";
import { dueOf } from "./window-dates";

/** What a reader wants to see of a plan; what is left out does not narrow. */
export interface PlanFilter {
  readonly role?: OwnerRole;
  /** As it is written in the plan; capitals do not matter. */
  readonly team?: string;
  readonly window?: Place;
  readonly status?: PlanStatus;
  /** An owner, as written in the plan; capitals do not matter. */
  readonly person?: string;
  /** Open, and due before today, or due today or in the six days after it. */
  readonly due?: "overdue" | "week";
  /** Words that all stand somewhere in an action's title, reason, steps, sign, owner, team or note; capitals do not matter. */
  readonly text?: string;
}

/** What being due is told by: day 1 of the plan, and the day it is looked at. ISO dates. */
export interface FilterDay {
  readonly start: string;
  readonly today: string;
}

/** How far ahead "due this week" looks. */
export const DUE_DAYS = 7;

/** The actions a filter lets through, in the order of the plan: the same for page, paper and every file. Nothing is due without a day. */
export function filteredItems(items: readonly PlanItem[], filter: PlanFilter, day?: FilterDay): readonly PlanItem[] {
  const { role, team, window, status, person, due, text } = filter;
  const wanted = plain(text ?? "").split(/\s+/);
  return items.filter(
    (item) =>
      (role === undefined || item.role === role) &&
      (team === undefined || plain(item.team) === plain(team)) &&
      (window === undefined || item.window === window) &&
      (status === undefined || item.state.status === status) &&
      (person === undefined || samePerson(item.owner, person)) &&
      (due === undefined || (day !== undefined && isDue(item, due, day))) &&
      (text === undefined || wanted.every((word) => textOf(item).includes(word))),
  );
}

function isDue(item: PlanItem, when: NonNullable<PlanFilter["due"]>, { start, today }: FilterDay): boolean {
  const due = dueOf({ start }, item);
  if (due === null || item.state.status === "done" || item.state.status === "dropped") return false;
  return when === "overdue" ? due < today : due >= today && due < dayOf(today, DUE_DAYS);
}

const textOf = ({ title, why, steps, leadingSign, owner, team, note }: PlanItem) =>
  plain([title, why, ...steps.map((step) => step.text), leadingSign, owner, team, note].join(" "));

/** What there is to filter by in a plan, each once, in the order of the plan; items without a team or a role add none. */
export const filterChoices = (items: readonly PlanItem[]) => ({
  roles: [...new Set(items.flatMap(({ role }) => (role === "" ? [] : [role])))],
  teams: [...new Map(items.map(({ team }) => [plain(team), team.trim()])).values()].filter((team) => team !== ""),
  windows: [...new Set(items.map(({ window }) => window))],
  statuses: [...new Set(items.map(({ state }) => state.status))],
});

const plain = (text: string) => text.trim().toLocaleLowerCase("en-GB");

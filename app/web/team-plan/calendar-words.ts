import type { OwnerRole } from "~/domain/instrument";
import type { CalendarPart } from "~/domain/team-plan/calendar-part";
import { uncapitalised } from "~/domain/uncapitalised";

/** The words of subscribed calendars that no page draws. */
export const words = {
  ended: (day: string) =>
    `This calendar’s link ended on ${day}, so its dates change no more. Remove it from your calendar, or ask whoever gave it to you for a new one.`,
  onePerson: "one person’s actions",
  team: (team: string) => `team ${team}`,
  noPart: "Choose which dates the calendar is of.",
  noRole: "Choose the role whose actions it is of.",
  noTeam: "Choose the team whose actions it is of.",
  noOwner: "Choose the person whose actions it is of.",
  noName: "Give it a name: who gets it.",
} as const;

/** What a calendar is of, in a few words that name no person; null for the whole plan. */
export function calendarPartSaid(
  { role, team, owner }: CalendarPart,
  roles: readonly { readonly id: OwnerRole; readonly name: string }[],
): string | null {
  if (owner !== undefined) return words.onePerson;
  if (team !== undefined) return words.team(team);
  return role === undefined ? null : uncapitalised(roles.find(({ id }) => id === role)?.name ?? role);
}

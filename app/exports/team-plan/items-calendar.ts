import ical, { ICalCalendarMethod } from "ical-generator";
import { statusWords as words } from "~/domain/team-plan/status-words";
import type { PlanItem } from "~/domain/team-plan/team-plan";
import { dueOf, windowDates } from "~/domain/team-plan/window-dates";
import { type PlanPart, roleName } from "./plan-part";

/** An adopted plan as a calendar file: an all-day event for every open action on the day it is due, and the day to measure again; equal plans give equal files. */
export function itemsCalendar(shown: PlanPart): string {
  const { part, organisation } = shown;
  const stamp = new Date(`${part.start}T00:00:00Z`);
  const file = ical({
    name: words.calendarName(organisation),
    prodId: { company: "Plumbline", product: "Plan", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  const add = (id: string, day: string, summary: string, description: string) =>
    file.createEvent({
      id: `${id}-${part.start}@plumbline`,
      stamp,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: "UTC",
      summary,
      description,
    });
  for (const item of part.items) {
    const due = dueOf(part, item);
    const isOpen = item.state.status === "not-started" || item.state.status === "doing";
    if (due !== null && isOpen) add(item.id, due, words.dueTitle(item.title), describedFor(shown, item));
  }
  const last = windowDates(part.start, 3);
  if (last !== null) add("reassess", last.to, words.again, words.againText);
  return file.toString();
}

const describedFor = (shown: PlanPart, item: PlanItem) =>
  [
    item.why,
    "",
    ...item.steps.map(({ text }, index) => `${index + 1}. ${text}`),
    "",
    `${words.owner}: ${[item.owner, roleName(shown, item.role)].filter(Boolean).join(", ")}`,
    `${words.sign}: ${item.leadingSign}`,
    `${words.failedIf}: ${item.failedIf}`,
  ].join("\n");

import { startOf } from "~/domain/plain-text";
import { planLimits } from "~/domain/team-plan/plan-limits";
import { type PlanPart, roleName } from "~/domain/team-plan/plan-part";
import { statusWords as words } from "~/domain/team-plan/status-words";
import type { PlanItem } from "~/domain/team-plan/team-plan";
import { dueOf, windowDates } from "~/domain/team-plan/window-dates";
import { type CalendarEvent, calendarFile } from "../calendar-file";

/** An adopted plan as a calendar file: an all-day event for every open action on the day it is due, and the day to measure again. */
export function itemsCalendar(shown: PlanPart): string {
  const { part, organisation } = shown;
  const actions = part.items.flatMap((item): CalendarEvent[] => {
    const day = dueOf(part, item);
    const isOpen = item.state.status === "not-started" || item.state.status === "doing";
    if (day === null || !isOpen) return [];
    return [
      { id: item.id, day, summary: words.dueTitle(item.title), description: withinEvent(describedFor(shown, item)) },
    ];
  });
  const last = windowDates(part.start, 3);
  const reassessment =
    last === null ? [] : [{ id: "reassess", day: last.to, summary: words.again, description: words.againText }];
  return calendarFile(words.calendarName(organisation), part.start, [...actions, ...reassessment]);
}

/** A calendar folds a text letter by letter: what is longer than anybody reads there ends early and says so. */
const withinEvent = (text: string) =>
  text.length <= planLimits.event ? text : `${startOf(text, planLimits.event)}${words.rest}`;

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
